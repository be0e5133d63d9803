/** Names that are words too: in small letters they are taken for words. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
	`abbey able ace alder amber angel archer art ash autumn bailey baker ball banks barber basil bell berry best
	bill birch bird bishop black blue blythe bond booth bow bowl box brand bright brook brooks brown buck
	bush butler butt carter case cash chance charity chase cherry church clay close coates cole constant cook
	cooper cope cotton crisp cross crystal daisy dale daly dawn day dean dear dew doe drew duke earl early ease
	east eden ember eve ever fair faith farmer favour fern field finch fisher flint flower ford forest foster
	fox frank free friend frost gale gene gill glen gold good grace grant gray green grey guy hale hall hand
	hardy harmony harper hart harvey hay hazel heath heather heaven hill holly home honey honour hood hope horn
	house hunt hunter iris ivory ivy jack jade jasmine jay jewel joy judge june justice key kind king kit knight
	lace lake lamb lance land lane large lark law lay lee light lily little long love low luck major man march
	mark marsh marshal mason max may means mercy merry miles mill miller mills mine moody moon moor more moss
	must myrtle new noble nurse oak olive opal paige pain park parker patience patient peace peach pearl penny
	perry piper pitt pleasant poppy porter post potter power price pride prince prior pure quick rain rainbow
	ray read reading reed reeve rich ring river robin rock roman rose rowan ruby rush russet sage sailor sandy
	savage scarlet self sharp shepherd short silver singer skinner sky small smart snow sparks speed
	spring stark star steel stern still stone storey storm street strong summer sunny swan swift taylor teal
	tender terry thorn tiny todd tucker turner vale victor violet wade walker wall ward ware warner waters
	way weaver webb welcome well wells west wheeler white whole wild will willow wing winter wise wolf wood woods
	woody worth wren yard young`.split(/\s+/),
);

/** Beside a number these are a place or a month, with a capital letter too. */
export const NUMBERED_WORDS: ReadonlySet<string> = new Set([
	"april",
	"august",
	"june",
	"march",
	"may",
	"ward",
]);
