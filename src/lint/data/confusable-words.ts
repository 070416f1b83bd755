/** Ordinary words that are one letter away from another ordinary word: neither is a misspelling of the other. */
export const confusableWords: ReadonlySet<string> = new Set(
  (
    'able aboard abort about accept across action actor affect again agree agreed alike alive alone along aloud ' +
    'altitude among amount amounts apart apple applied apply around article articles arts aside asleep aspired ' +
    'attach attached attack attacked auction audio audit aversion avoided back bails band bands bank banks banned ' +
    'banner basic basis batch battle bean began being believed below better bids birds black blank block blocked ' +
    'blow blown board booked books boost boot boots border bots bottle bought bounced bound bounded brain branch ' +
    'brand brands brass bread break breeze brick bright bring broad brought brown brush budget burnt burst bush ' +
    'butter cable calls canned caption cards carried carrier cart carts case cases cash cast castle casts casual ' +
    'catch cattle caught causal cause cells center chain chair chance change changed charge charged chart charts ' +
    'chat chats chipped chose clapped class clause claws clean cleaned clear cleared click clipped clips clock ' +
    'clocks clone cloned close closed closer cloud coast coat codes cold complement compliment consent consents ' +
    'contact content contents contest context contexts contract contrast cookie cookies core cores cost could ' +
    'count country counts county course court cover crack craft crafted crash crate cream create created cropped ' +
    'crops cross cutting daily dairy dated dates dawn deactivate deactivated deals death decks defied defined ' +
    'deliver delivery denied depth desert desks dessert device devise dials diary difficult difficulty dirt dirty ' +
    'discount discover discovery disks dismount does donkey doses draft drafted drank drawn dream dress dried ' +
    'drive driven driver dropped drove drunk each eager early earn east edited effect eight email emails emoji ' +
    'emojis ensure enter even event events ever every except excepted excited exist exit exited expect expected ' +
    'expired factor factory failed fared farmer farther faster father feeds fees feet fellow field fifth fifty ' +
    'fight fights file filed filer filers files filled filler filter final finale fired fixed flame flat fleet ' +
    'flies flight flights flipped float flow flower flown flows folder folks follow font fonts foods foots force ' +
    'forced forks formal format former fort forth forty fought found founded fourth frame freeze fright frights ' +
    'front full fully fund funded further gain games gates gather gender gentle gently getting giant giving glass ' +
    'goose grade grades grain grand grant grass gripped ground group grown guess guest guests hair hall hands ' +
    'hard headed header headers heading health heard hearing heart heat height herd here hidden hints hired ' +
    'holder hole hollow hook hooks horse hosted hostel hostels hosts hotel hotels hours house hover identify ' +
    'identity image inbound inserted insure invented inverted invested invoice invoked items judge kicked kill ' +
    'killed label labor lack lane lanes large larger laser lasers last latch late later latitude latter launch ' +
    'layer layers leaded leader leaders leads lean leans learn lease least leather leave letter light like liked ' +
    'limit limits linked lips listed listen live living loaded loads loans local locale locate lock locked locks ' +
    'logic login lonely long looked looped loose lose lots loud loved lovely lower luck lucky lunch mail mails ' +
    'manner mapped marked market marks married mart marts masks mass massage massages master match matched math ' +
    'maths matter meal meals means meant meat medal media medial median mental menu menus message messages meta ' +
    'metal meter meters might mighty mile miles mine miner mines minor mints mixed mobile modal mode model models ' +
    'modes money monkey month moods moral mother mount mounts mouse mouth move moved movie mused muted nails ' +
    'names nearby nearly needs nests nets network never night nodes noise north nose noted notes nudge office ' +
    'officer offices older option orange order other ought outer over packed packs pages pain paint palace pane ' +
    'panel panels panes paper park parked parks parse parsed part particle particles partly parts party passage ' +
    'passed paste pasted patch patched path pause paused paved payer payers peace peak peaks perks phase phone ' +
    'photo phrase picked piece pilot pinned pitch place placed places plain plan plane planes planet planned ' +
    'planner plant plants plate plates played player players please plot plots pocket point points police policy ' +
    'polled polls pond pools port ported ports possible possibly posted posts pound powder power prayer prayers ' +
    'present press prevent preview previewed previews price pride principal principle print prints private ' +
    'privates prize produce product promoted prompted proof properly property propped prove public publish pulse ' +
    'pulses pure purge purse purses putting qualify quality quantity query quest quests quiet quit quite quota ' +
    'quotas quote quotes race rack racks rail rails rain rains raise ranch rang range rank ranks rate rated rates ' +
    'rather rays reach reached react reacted reactivate reactivated read reader readers ready reason received ' +
    'recent refined region relieved remind reminded render repaid repair repay replaced replay replayed replied ' +
    'reply report reported repos repost reposted resent reset resets rest retired retried review reviewed reviews ' +
    'rewind rice ridden ride rider riding right ring ripped rise rising risks river road roads robot robots rock ' +
    'rocket rocky roles rolled roof rooms root roots round rounds route router routes rover rubbed rubber rule ' +
    'ruler rules rush safes sale sales salmon salon sample sand save saved scale scales scanned scared schema ' +
    'scheme scope score scored seal season seats section sections seed seeds seems seen sell send sender sent ' +
    'serve server session sessions sets setting seven shade shake shall shape shapes sharded share shared shares ' +
    'sharp sheep sheet shelfs shells shift shipped ships shirt shoe shoes shone shook shoot shops shore shores ' +
    'short shot shots shout shows shred shut sick side sides sight sights signed simple simply sing singed site ' +
    'sites sitting sizes skill skipped slapped slave sleep slept slide slides slight slipped slope slots small ' +
    'smart smell smile smoke snack snacks snake snapped sold solid sort sorted sorts sought sound sounded sounds ' +
    'source south spared spark sparks speak speed speeds spell spend spent spite spoke sport sports spot spots ' +
    'spring stack stacks staff stage stages stairs stake staked stakes stand star stared starred stars start ' +
    'started stat state stated stating station stats statue status stays steal steam steel steep stems step ' +
    'stepped steps stick sticks stiff still stock stocks stole stone stopped stops store stored stores stork ' +
    'storks storm storms story stove strange stranger strap strapped straps straw stream string strip stripped ' +
    'strips strong stronger struck stuck style suite suites sung supper sure surge swapped sweep sweet swept ' +
    'swing swore swung table tables tablet tablets tail tails take taken tales talks tank tanks tapes tapped ' +
    'tasks taste taught taxi taxis teach team teams tears tender terms tested tests texted texts than thank their ' +
    'theme there these thick thin thing think those though thought thread threads threat threats three threw ' +
    'throat through tier tiers tight tile tiles till time timer timers tipped tips tired title titles toast token ' +
    'tone tones tools topped tore total tours tower trace track tracks trade trades trail trailed trailer ' +
    'trailers trails train trained trainer trainers trains trap trapped trays treated tree trial trialed trials ' +
    'trick tried trip tripped trips truck trucks trunk tubes tunes types unblock unblocked unbound unlinked ' +
    'unlock unlocked update updated upgrade upper used using value valve vendor version very video viewed viewer ' +
    'visit visits vocal voice voided voted votes wage wager wages waited wanted waste watch watched water waved ' +
    'waves wealth weather weigh weight were whale what wheat whenever where wherever which while white whole ' +
    'whose wide wider widget width wing wired with woken women word words wore works world worn worse worth would ' +
    'wrapped write writer yellow youth zipped zipper zones'
  ).split(' '),
)
