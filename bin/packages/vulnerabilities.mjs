/**
 * @typedef {object} Advisory
 * @property {string} id such as GHSA-35jh-r3h4-6jhm
 * @property {string} name of the package
 * @property {string} title
 * @property {string} severity low, moderate, high or critical
 */

/**
 * @typedef {object} Known an advisory that was looked at and can wait
 * @property {string} id
 * @property {string} reason why it does not reach us, or cannot be mended yet
 * @property {string} until last day on which it may wait, YYYY-MM-DD
 */

/** @typedef {{ name: string, title: string, severity: string, url: string }} Via */

/** Days in which one must be mended: so long may an exception last, counted from today. */
const daysToMend = new Map([
	["critical", 7],
	["high", 30],
]);

/**
 * The advisories in what `npm audit --json` printed, each once.
 *
 * @param {{ vulnerabilities?: Record<string, { via: (Via | string)[] }> }} report
 * @returns {Advisory[] | undefined} undefined when it is no report but says why there is none
 */
export function advisoriesOf({ vulnerabilities }) {
	if (vulnerabilities === undefined) return undefined;
	const found = Object.values(vulnerabilities)
		.flatMap(({ via }) => via)
		.filter((via) => typeof via !== "string")
		.map(({ name, title, severity, url }) => ({
			id: url.replace(/^.*\//, ""),
			name,
			title,
			severity,
		}));
	return [...new Map(found.map((each) => [each.id, each])).values()];
}

/**
 * Which advisories must be mended before anything else is done, and which are
 * only told.
 *
 * @param {Advisory[]} advisories
 * @param {Known[]} known
 * @param {string} today YYYY-MM-DD
 * @returns {{ faults: string[], notes: string[] }}
 */
export function judge(advisories, known, today) {
	const judged = advisories.map((advisory) => {
		const { id, name, severity, title } = advisory;
		const told = `${name}: ${title} (${severity}, ${id})`;
		return { told, demand: demandOf(advisory, known, today) };
	});
	return {
		faults: judged.flatMap(({ told, demand }) =>
			demand ? `${told}. ${demand}` : [],
		),
		notes: judged.flatMap(({ told, demand }) => (demand ? [] : told)),
	};
}

/**
 * @param {Advisory} advisory
 * @param {Known[]} known
 * @param {string} today
 * @returns {string | undefined} what must be done now; undefined when it can wait
 */
function demandOf({ id, severity }, known, today) {
	const days = daysToMend.get(severity);
	if (days === undefined) return undefined;
	const exception = known.find((each) => each.id === id);
	if (!exception) {
		return `Update it, or say in bin/known-vulnerabilities.json why it may wait and until when, at most ${days} days.`;
	}
	const { reason, until } = exception;
	const latest = new Date(Date.parse(today) + days * 86_400_000);
	if (!reason?.trim()) return "Say the reason why it may wait.";
	if (!/^\d{4}-\d{2}-\d{2}$/.test(until)) return "Say until when it may wait.";
	if (until < today) return `It could wait until ${until}: update it now.`;
	return until > latest.toISOString().slice(0, 10)
		? `It may wait ${days} days at most.`
		: undefined;
}
