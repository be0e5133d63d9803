import type { Code, Option } from "#instruments/definition.ts";
import { isExclusive } from "#instruments/values.ts";

/**
 * What is chosen after a tap on an option of a multiple choice: the option comes or goes, and an option
 * that excludes all others ("none of these") never stands beside another.
 *
 * @returns codes in the order of the options
 */
export function toggle(
	options: readonly Option[],
	chosen: readonly Code[],
	tapped: Option,
): Code[] {
	const wasChosen = chosen.includes(tapped.code);
	const stays = (option: Option) => {
		if (option === tapped) return !wasChosen;
		if (!chosen.includes(option.code)) return false;
		return wasChosen || !(isExclusive(tapped) || isExclusive(option));
	};
	return options.filter(stays).map((option) => option.code);
}
