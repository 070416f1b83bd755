/** Every keyword of JSON Schema, drafts 04 to 2020-12. */
export const schemaKeywords: ReadonlySet<string> = new Set(
  (
    '$anchor $comment $defs $dynamicAnchor $dynamicRef $id $recursiveAnchor $recursiveRef $ref $schema $vocabulary ' +
    'additionalItems additionalProperties allOf anyOf const contains contentEncoding contentMediaType contentSchema default ' +
    'definitions dependencies dependentRequired dependentSchemas deprecated description else enum examples exclusiveMaximum ' +
    'exclusiveMinimum format id if items maxContains maxItems maxLength maxProperties maximum minContains minItems minLength ' +
    'minProperties minimum multipleOf not oneOf pattern patternProperties prefixItems properties propertyNames readOnly ' +
    'required then title type unevaluatedItems unevaluatedProperties uniqueItems writeOnly'
  ).split(' '),
)

/** Words that others give a meaning of their own in schemas, near as they may be to a keyword. */
export const foreignKeywords: ReadonlySet<string> = new Set(
  'discriminator divisibleBy example extends externalDocs fragment links media name names nullable self tag tags types unit units value values version xml'.split(
    ' ',
  ),
)

/** Every format of JSON Schema. */
export const standardFormats: readonly string[] = (
  'date date-time duration email hostname idn-email idn-hostname ipv4 ipv6 iri iri-reference json-pointer regex ' +
  'relative-json-pointer time uri uri-reference uri-template uuid'
).split(' ')

/** Formats that are right as they are: the standard's, and those that others give a meaning, near as they may be. */
export const knownFormats: ReadonlySet<string> = new Set([
  ...standardFormats,
  ...'binary byte bytes double float guid int32 int64 iso-date-time iso-time json-pointer-uri-fragment password url urn'.split(
    ' ',
  ),
])
