/** How deep lists and objects of a body may lie in one another: more than any instrument needs for its conditions. */
const deepestBody = 32;

/** Whether a JSON text nests too deep, told before it is parsed. Brackets within texts do not count. */
export function isTooDeep(json: string, limit = deepestBody): boolean {
	let depth = 0;
	for (let at = 0; at < json.length; at += 1) {
		const character = json[at];
		if (character === '"') at = endOfText(json, at);
		else if (character === "[" || character === "{") {
			depth += 1;
			if (depth > limit) return true;
		} else if (character === "]" || character === "}") depth -= 1;
	}
	return false;
}

/** Where the text that starts here ends; the end of all when it does not. */
function endOfText(json: string, start: number): number {
	for (let at = start + 1; at < json.length; at += 1) {
		if (json[at] === "\\") at += 1;
		else if (json[at] === '"') return at;
	}
	return json.length;
}
