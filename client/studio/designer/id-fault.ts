import type { Instrument } from "#instruments/definition.ts";

/**
 * What keeps an item or a scale from being called so; undefined where nothing does.
 *
 * @param own that is to be renamed, as it stands in the definition
 */
export function idFault(
	{ items, scales }: Instrument,
	own: object,
	id: string,
): string | undefined {
	if (!/^[a-z][a-z0-9_-]{0,63}$/.test(id))
		return "Begin with a lower-case letter; then letters, digits, _ and - alone.";
	const isTaken = [...items, ...scales].some(
		(each) => each.id === id && each !== own,
	);
	return isTaken
		? "Another question or score has this name. Choose a different one."
		: undefined;
}
