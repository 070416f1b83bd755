import { describe, expect, test } from 'vitest'
import { type CaseStyle, foldName, isCase, splitWords, toCase } from '../../src/text/names.ts'

describe('words', () => {
  test.each([
    ['iOSAppOpened', 'iOS App Opened'],
    ['iOS App Opened', 'iOS App Opened'],
    ['openIOSApp', 'open IOS App'],
    ['2FA Enabled', '2FA Enabled'],
    ['enable2FA', 'enable 2FA'],
    ['IPv6Enabled', 'IPv6 Enabled'],
    ['APIv2 Called', 'APIv2 Called'],
    ['eCommerceOrderPlaced', 'eCommerce Order Placed'],
    ['eSIM Activated', 'eSIM Activated'],
    ['iOSUser', 'iOS User'],
    ["Don't Ask Clicked", 'Dont Ask Clicked'],
    ["Compte d'utilisateur", 'Compte d utilisateur'],
    ['sharedURLs', 'shared URLs'],
    ['URLsShared', 'URLs Shared'],
    ['OAuth2TokenRefreshed', 'OAuth2 Token Refreshed'],
    ['oauth2_token', 'oauth2 token'],
    ['HTTPServerError', 'HTTP Server Error'],
    ['IDENTITY_CHECKED', 'IDENTITY CHECKED'],
    ['userIDs', 'user IDs'],
    ['productId', 'product Id'],
    ['SHA256Hash', 'SHA256 Hash'],
    ['address_line1', 'address line1'],
    ['top10Products', 'top10 Products'],
    ['PayPalClicked', 'PayPal Clicked'],
    ['ÄrgerGemeldet', 'Ärger Gemeldet'],
    ['skjema åpnet', 'skjema åpnet'],
    ['Cafe\u0301 Opened', 'Café Opened'],
    ['注文完了', '注文完了'],
    ['order.completed-now/today', 'order completed now today'],
    ['🎉', ''],
  ])('%s', (name, words) => expect(splitWords(name).join(' ')).toBe(words))

  test('a team adds its own acronyms', () => {
    expect(splitWords('myFOObarOpened', ['FOObar'])).toEqual(['my', 'FOObar', 'Opened'])
  })
})

test.each([
  'Artículo Agregado al Carrito',
  "Page d'Accueil Consultée",
  'Zum Warenkorb Hinzugefügt',
  'Artikel zum Warenkorb Hinzugefügt',
])('%s is a title', name => expect(isCase(name, 'title')).toBe(true))

describe('to a case', () => {
  test.each<[string, CaseStyle, string]>([
    ['product_viewed', 'title', 'Product Viewed'],
    ['product_id', 'title', 'Product ID'],
    ['PRODUCT_VIEWED', 'title', 'Product Viewed'],
    ['marked_as_spam', 'title', 'Marked as Spam'],
    ['sign_up_banner_seen', 'title', 'Sign Up Banner Seen'],
    ['signed_in', 'title', 'Signed In'],
    ['opted_out', 'title', 'Opted Out'],
    ['ios_app_opened', 'title', 'iOS App Opened'],
    ['iOS App Opened', 'snake', 'ios_app_opened'],
    ['2FA Enabled', 'snake', '2fa_enabled'],
    ['URLs Shared', 'snake', 'urls_shared'],
    ['OAuth2 Granted', 'snake', 'oauth2_granted'],
    ['Order Completed', 'camel', 'orderCompleted'],
    ['order-completed', 'pascal', 'OrderCompleted'],
    ['orderCompleted', 'kebab', 'order-completed'],
    ['Order Completed', 'constant', 'ORDER_COMPLETED'],
    ['Order Completed', 'sentence', 'Order completed'],
    ['Skjema Åpnet', 'lower', 'skjema åpnet'],
    ['contact_us_clicked', 'title', 'Contact Us Clicked'],
    ['eCommerce Order Placed', 'snake', 'ecommerce_order_placed'],
    ['eCommerce Order Placed', 'sentence', 'eCommerce order placed'],
    ['eCommerceOrderPlaced', 'title', 'eCommerce Order Placed'],
    ['Slow Wi-Fi Shown', 'sentence', 'Slow wi-fi shown'],
    ['e-mail sent', 'title', 'E-mail Sent'],
    ['A/B Test Viewed', 'sentence', 'A/B test viewed'],
    ['SIGN-UP COMPLETED', 'title', 'Sign-Up Completed'],
    ['sign-up-completed', 'title', 'Sign Up Completed'],
  ])('%s as %s', (name, style, expected) => {
    expect(toCase(name, style)).toBe(expected)
    expect(isCase(expected, style)).toBe(true)
  })

  test('acronyms of the team are kept', () => {
    expect(toCase('xyz_opened', 'title', { acronyms: ['XyZ'] })).toBe('XyZ Opened')
  })
})

describe('is of a case', () => {
  test.each<[string, CaseStyle]>([
    ['Signed Up', 'title'],
    ['Unsubscribed', 'title'],
    ['Email Marked as Spam', 'title'],
    ['Product Added To Wishlist', 'title'],
    ['iOS App Opened', 'title'],
    ['2FA Enabled', 'title'],
    ['Product ID Copied', 'title'],
    ['Product Id Copied', 'title'],
    ['PayPal Clicked', 'title'],
    ['PayPal', 'title'],
    ['QuickStart Opened', 'title'],
    ['FAQ Opened', 'title'],
    ['Product Viewed v2', 'title'],
    ['3D Model Viewed', 'title'],
    ['Q&A Opened', 'title'],
    ["Don't Show Again Clicked", 'title'],
    ['Video 50% Watched', 'title'],
    ['eBay Listing Viewed', 'title'],
    ['Sign-up Completed', 'title'],
    ['注文 完了', 'title'],
    ['product_id', 'snake'],
    ['id', 'snake'],
    ['id', 'camel'],
    ['ad_id_2', 'snake'],
    ['størrelse_på_lerret', 'snake'],
    ['productID', 'camel'],
    ['skjema åpnet', 'lower'],
  ])('%s is %s', (name, style) => expect(isCase(name, style)).toBe(true))

  test.each<[string, CaseStyle]>([
    ['product_viewed', 'title'],
    ['Product viewed', 'title'],
    ['product Viewed', 'title'],
    ['ORDER COMPLETED', 'title'],
    ['Order COMPLETED', 'title'],
    ['OrderCompleted', 'title'],
    ['Order-Completed', 'title'],
    ['IOS App Opened', 'title'],
    ['Order  Completed', 'title'],
    [' Order Completed', 'title'],
    ['Order_Completed Twice', 'title'],
    ['productId', 'snake'],
    ['product__id', 'snake'],
    ['_id', 'snake'],
    ['Product_id', 'snake'],
    ['product_id', 'camel'],
    ['ProductId', 'camel'],
    ['Order Completed', 'sentence'],
  ])('%s is not %s', (name, style) => expect(isCase(name, style)).toBe(false))

  test('a listed acronym has one spelling, a listed small word is small', () => {
    expect(isCase('Product Id Copied', 'title', { acronyms: ['ID'] })).toBe(false)
    expect(isCase('Added To Cart', 'title', { smallWords: ['to'] })).toBe(false)
    expect(isCase('Added to Cart', 'title', { smallWords: ['to'] })).toBe(true)
  })
})

describe('folding', () => {
  test.each([
    ['Sign Up', 'sign_up'],
    ['signUp', 'SIGN-UP'],
    ['Åpnet', 'A\u030apnet'],
    ['user ID', 'userId'],
  ])('%s = %s', (one, other) => expect(foldName(one)).toBe(foldName(other)))

  test.each([
    ['Item 1.0', 'Item 10'],
    ['Order Completed', 'Order Complete'],
    ['🎉', '🎈'],
    ['C', 'D'],
  ])('%s ≠ %s', (one, other) => expect(foldName(one)).not.toBe(foldName(other)))
})
