/**
 * The semantic events of Segment's spec, its reserved traits and properties: names and types alone, from the
 * documentation of Twilio Segment (github.com/segmentio/segment-docs at 747b35d8, src/connections/spec, CC BY 4.0),
 * checked 2026-11. Types: s string, n number, i integer, b boolean, d date, o object, a list; `|` between alternatives.
 */

const PRODUCT =
  'product_id:s sku:s category:s name:s brand:s variant:s price:n quantity:n coupon:s position:n url:s image_url:s'

const PRODUCTS = `products:a ${nested('products[]', PRODUCT)}`

const ORDER = 'order_id:s affiliation:s revenue:n shipping:n tax:n discount:n coupon:s currency:s'

const STEP = 'checkout_id:s step:n shipping_method:s payment_method:s'

const PROMOTION = 'promotion_id:s creative:s name:s position:s'

const WISHLIST = 'wishlist_id:s wishlist_name:s'

const CAMPAIGN = 'campaign:o campaign.source:s campaign.name:s campaign.medium:s campaign.content:s'

const EMAIL = 'email_id:s email_subject:s campaign_id:s campaign_name:s'

const CHAT = 'agent_id:s agent_name:s agent_username:s conversation_id:s conversation_duration:n message_id:s'

const PLAYBACK =
  'session_id:s content_asset_id:s|a content_pod_id:s|a ad_asset_id:s|a ad_pod_id:s|a ad_type:s position:i total_length:i bitrate:i framerate:n video_player:s sound:i full_screen:b ad_enabled:b quality:s method:s livestream:b'

const CONTENT =
  'session_id:s asset_id:s pod_id:s title:s description:s keywords:a season:s episode:s genre:s program:s publisher:s position:i total_length:i channel:s full_episode:b livestream:b airdate:d bitrate:i framerate:n'

const AD = `session_id:s asset_id:s pod_id:s pod_position:i pod_length:i type:s title:s publisher:s position:i total_length:i load_type:s quartile:i content:o ${nested('content', CONTENT)}`

function nested(parent: string, properties: string): string {
  return properties
    .split(' ')
    .map(property => `${parent}.${property}`)
    .join(' ')
}

/** Per group of the spec: event → its properties as `path:type`, separated by spaces. */
export const segmentEvents: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ecommerce: {
    'Products Searched': 'query:s|o',
    'Product List Viewed': `list_id:s category:s ${PRODUCTS}`,
    'Product List Filtered': `list_id:s category:s filters:a filters[].type:s filters[].value:s sorts:a sorts[].type:s sorts[].value:s ${PRODUCTS}`,
    'Promotion Viewed': PROMOTION,
    'Promotion Clicked': PROMOTION,
    'Product Clicked': PRODUCT,
    'Product Viewed': `${PRODUCT} currency:s value:n`,
    'Product Added': `${PRODUCT} cart_id:s`,
    'Product Removed': `${PRODUCT} cart_id:s`,
    'Cart Viewed': `cart_id:s ${PRODUCTS}`,
    'Checkout Started': `${ORDER} ${PRODUCTS} value:n`,
    'Checkout Step Viewed': STEP,
    'Checkout Step Completed': STEP,
    'Payment Info Entered': `${STEP} order_id:s`,
    'Order Updated': `${ORDER} ${PRODUCTS} total:n`,
    'Order Completed': `${ORDER} ${PRODUCTS} checkout_id:s subtotal:n total:n`,
    'Order Refunded': 'order_id:s',
    'Order Cancelled': `${ORDER} ${PRODUCTS} total:n`,
    'Coupon Entered': 'order_id:s cart_id:s coupon_id:s',
    'Coupon Applied': 'order_id:s cart_id:s coupon_id:s coupon_name:s discount:n',
    'Coupon Denied': 'order_id:s cart_id:s coupon_id:s coupon_name:s reason:s',
    'Coupon Removed': 'order_id:s cart_id:s coupon_id:s coupon_name:s discount:n',
    'Product Added to Wishlist': `${PRODUCT} ${WISHLIST}`,
    'Product Removed from Wishlist': `${PRODUCT} ${WISHLIST}`,
    'Wishlist Product Added to Cart': `${PRODUCT} ${WISHLIST} cart_id:s`,
    'Product Shared':
      'product_id:s sku:s category:s name:s brand:s variant:s price:n url:s image_url:s share_via:s share_message:s recipient:s',
    'Cart Shared': 'share_via:s share_message:s recipient:s cart_id:s products:a products[].product_id:s',
    'Product Reviewed': 'product_id:s review_id:s review_body:s rating:s',
  },
  b2b_saas: {
    'Account Created': 'account_name:s',
    'Account Deleted': 'account_name:s',
    'Signed Up': 'type:s first_name:s last_name:s email:s phone:s username:s title:s',
    'Signed In': 'username:s',
    'Signed Out': 'username:s',
    'Invite Sent': 'invitee_email:s invitee_first_name:s invitee_last_name:s invitee_role:s',
    'Account Added User': 'role:s',
    'Account Removed User': '',
    'Trial Started': 'trial_start_date:d trial_end_date:d trial_plan_name:s',
    'Trial Ended': 'trial_start_date:d trial_end_date:d trial_plan_name:s',
  },
  mobile: {
    'Application Installed': 'version:s build:s',
    'Application Opened': 'from_background:b url:s referring_application:s version:s build:s',
    'Application Backgrounded': '',
    'Application Foregrounded': '',
    'Application Updated': 'previous_version:s previous_build:s version:s build:s',
    'Application Uninstalled': '',
    'Application Crashed': '',
    'Install Attributed': `${CAMPAIGN} campaign.ad_creative:s campaign.ad_group:s provider:s`,
    'Push Notification Received': CAMPAIGN,
    'Push Notification Tapped': `${CAMPAIGN} action:s`,
    'Push Notification Bounced': `${CAMPAIGN} action:s`,
    'Deep Link Opened': 'provider:s url:s',
    'Deep Link Clicked': 'provider:s url:s',
  },
  video: {
    'Video Playback Started': `content_asset_ids:a content_pod_ids:a ad_asset_ids:a ad_pod_ids:a ${PLAYBACK}`,
    'Video Playback Paused': PLAYBACK,
    'Video Playback Interrupted': PLAYBACK,
    'Video Playback Buffer Started': PLAYBACK,
    'Video Playback Buffer Completed': PLAYBACK,
    'Video Playback Seek Started': PLAYBACK,
    'Video Playback Seek Completed': PLAYBACK,
    'Video Playback Resumed': PLAYBACK,
    'Video Playback Completed': PLAYBACK,
    'Video Playback Exited': PLAYBACK,
    'Video Content Started': CONTENT,
    'Video Content Playing': CONTENT,
    'Video Content Completed': CONTENT,
    'Video Ad Started': AD,
    'Video Ad Playing': AD,
    'Video Ad Completed': AD,
    'Video Quality Updated': 'bitrate:i framerate:n startupTime:i droppedFrames:i',
  },
  email: {
    'Email Bounced': EMAIL,
    'Email Delivered': EMAIL,
    'Email Link Clicked': `${EMAIL} link_id:s link_url:s`,
    'Email Marked as Spam': EMAIL,
    'Email Opened': EMAIL,
    Unsubscribed: `${EMAIL} list_id:s list_name:s`,
  },
  live_chat: {
    'Live Chat Conversation Started': CHAT,
    'Live Chat Conversation Ended': CHAT,
    'Live Chat Message Sent': CHAT,
    'Live Chat Message Received': CHAT,
  },
  ab_testing: {
    'Experiment Viewed': 'experiment_id:s experiment_name:s variation_id:s variation_name:s',
  },
  copilot: {
    'Conversation Started': 'conversationId:s',
    'Message Sent': 'conversationId:s messageId:s message_body:s role:s',
    'Message Received': 'conversationId:s messageId:s message_body:s role:s',
    'Conversation Ended': 'conversationId:s',
    'Action Invoked': 'conversationId:s messageId:s type:s action:s role:s',
    'Media Generated': 'conversationId:s messageId:s type:s sub_type:s role:s',
    'Component Loaded': 'conversationId:s messageId:s type:s',
    'Feedback Submitted': 'conversationId:s messageId:s rating:n',
  },
}

/** Names of the first version of the e-commerce spec → of the second. */
export const segmentAliases: Readonly<Record<string, string>> = {
  'Viewed Product Category': 'Product List Viewed',
  'Viewed Promotion': 'Promotion Viewed',
  'Clicked Promotion': 'Promotion Clicked',
  'Clicked Product': 'Product Clicked',
  'Viewed Product': 'Product Viewed',
  'Added Product': 'Product Added',
  'Removed Product': 'Product Removed',
  'Started Order': 'Checkout Started',
  'Viewed Checkout Step': 'Checkout Step Viewed',
  'Completed Checkout Step': 'Checkout Step Completed',
  'Updated Order': 'Order Updated',
  'Completed Order': 'Order Completed',
}

/** Reserved traits (`identify` and `group`), each also in snake_case. */
export const segmentTraits: Readonly<Record<'user' | 'group', string>> = {
  user: 'address:o age:n avatar:s birthday:d company:o company.name:s company.id:s|n company.industry:s company.employee_count:n company.plan:s createdAt:d description:s email:s firstName:s gender:s id:s lastName:s name:s phone:s title:s username:s website:s',
  group:
    'address:o avatar:s createdAt:d description:s email:s employees:s id:s industry:s name:s phone:s website:s plan:s',
}

/** Properties with a meaning of their own on every track call. */
export const segmentTrackProperties = 'revenue:n currency:s value:n'

/** Properties with a meaning of their own on page and screen calls. */
export const segmentPageProperties = 'name:s path:s referrer:s search:s title:s url:s keywords:a'
