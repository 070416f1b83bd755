/** Ordinary words that are one letter away from another ordinary word: neither is a misspelling of the other. */
export const confusableWords: ReadonlySet<string> = new Set(
  (
    'accept except action auction altitude latitude attached attacked banner manner blocked locked looked linked liked ' +
    'border order brand brands bread broad budget widget caption option causal casual centre center chance change ' +
    'cleaned cleared cloned closed complement compliment content context contest contact contract country county ' +
    'course source create crate dairy diary defined refined denied defied desert dessert device devise discount ' +
    'dismount effect affect ensure insure event events expect except expected excepted expired aspired final finale ' +
    'filled filed filter filler float flat force forced formal format former gender sender render tender grand group ' +
    'height weight hours house image inserted inverted invoice invoked inbound unbound label labor large larger later ' +
    'latter letter layer player lease leave light right night sight limit limits loaded leaded local locale login logic ' +
    'lower tower power mapped tapped marked parked medal medial media median message massage metal mental meter meters ' +
    'metre minor miner mobile modal model moral mouse month mouth moved loved muted mused network packed picked pinned ' +
    'paused passed paste phase phone photo piece price prize pride principal principle private privates produce product ' +
    'public publish quality quantity quiet quite query quote quota rated dated reason region season received relieved ' +
    'replied applied reset resets reviewed previewed route router rover saved waved paved scope score scale store story ' +
    'stone shore section sections session sessions shared spared sharded signed singed sorted ported posted started ' +
    'stated stared start smart state stage station stating status statue stock stack steps stops table tablet cable tested ' +
    'texted their there these theme three through though title tile total vocal trail trial train unlinked unlocked ' +
    'update updated upgrade value valve vendor version aversion video visit visits voice where which white while ' +
    'width wider world would'
  ).split(' '),
)
