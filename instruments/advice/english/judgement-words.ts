/** Adjectives and verbs that judge or tell, in the forms in which questions have them. */
const judgements = new Set(
	`able active afraid alone anxious ask asked available aware bad better busy calm caring cheap clean clear
	comfortable confident cope correct decide easy eat efficient explain fair fast feel flexible follow free
	friendly frightened gentle good happy hard heard help helpful honest informed involved kind know known late
	listen listened lonely low manage met modern move nice normal open patient plan pleasant polite prepare prompt
	proud quick quiet ready relevant respect respectful right sad safe secure seen short sleep slow smart sociable
	spacious speak strong supportive sure talk taught think thorough tidy timely told tired trust trusted
	understand understood use useful valued walk warm weak welcome welcoming well work worried worse`.split(
		/\s+/,
	),
);

/** Sides of a service that people may see differently. */
const aspects = new Set(
	`accuracy advice atmosphere attitude care choice clarity cleanliness comfort communication compassion content convenience cost courtesy dignity
	efficiency equipment experience explanation facilities food friendliness helpfulness information kindness
	length meals noise organisation pace parking politeness price privacy professionalism quality respect safety
	service speed staff support surroundings teaching timing toilets treatment usefulness value venue waiting
	warmth`.split(/\s+/),
);

const JUDGING_ENDING = /(?:ful|able|ible|less|ous|ive|ly|[^e]ed)$/;
/** Words that end so and judge nothing. */
const NOT_JUDGING = new Set(
	"family only daily weekly monthly early supply reply bed need needed table unless medicine detailed".split(
		" ",
	),
);

/** Whether a word, in small letters, says how something is or what was done. */
export function isJudgement(word: string): boolean {
	if (judgements.has(word)) return true;
	return word.length > 4 && JUDGING_ENDING.test(word) && !NOT_JUDGING.has(word);
}

/** Whether it names a side of a service that can be good where another is bad. */
export function isAspect(word: string): boolean {
	return aspects.has(word);
}
