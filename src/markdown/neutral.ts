import { visible } from '../text/phrase.ts'

/** U+200B: splits what GitHub would resolve, and shows nothing. {@link visible} turns one that a stranger wrote into an escape. */
const split = '\u200b'

/** Words of ASCII letters, in which there is nothing to resolve: most text is that, and is looked through once. */
const plainWords = /^(?:[A-Za-z ,'()-]|(?<!www)\.(?= |$))*$/i

/**
 * A stranger's text, for running text: nothing in it is resolved by GitHub, by a site generator or by a Markdown reader that
 * links bare addresses. Escapes of Markdown itself are the serialiser's. GitHub looks for mentions and references in the text
 * that results from Markdown, where neither backslashes nor character references help: an invisible character does.
 */
export function neutral(text: string): string {
  if (plainWords.test(text)) return text
  return templatesSplit(visibleLine(text))
    .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${split}`)
    .replace(/#(?=\d)/g, `#${split}`)
    .replace(/\b(gh)-(?=\d)/gi, `$1-${split}`)
    .replace(/:(?=\/\/)/g, `:${split}`)
    .replace(/www\./gi, match => `${match.slice(0, 3)}${split}.`)
    .replace(/:(?=(?:[\w+-]*[a-z][\w+-]*|100|1234|[+-]1):)/gi, `:${split}`)
    .replace(/\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}\b/gi, hash => hash.replace(/.{6}(?=.)/g, `$&${split}`))
}

/** A stranger's text as code: shown as it is, but on one line and with what can't be seen as escapes. */
export function neutralCode(text: string): string {
  return templatesSplit(shown(text))
}

/** The lines of a code block. */
export function neutralBlock(text: string): string {
  return templatesSplit(
    text
      .split(/\r\n|\r|\n/)
      .map(shown)
      .join('\n'),
  )
}

/** Site generators run `{{ }}`, `{% %}`, `{# #}` and `<!-- @include: FILE -->` also inside code and after a backslash. */
function templatesSplit(text: string): string {
  return text.replace(/\{(?=[{%#])|<(?=!--)/g, `$&${split}`)
}

function visibleLine(text: string): string {
  return shown(text.replace(/[ \t]*[\r\n][\s]*/g, ' '))
}

function shown(text: string): string {
  return visible(text).replace(/\p{Cs}/gu, unit => `\\u{${unit.charCodeAt(0).toString(16)}}`)
}
