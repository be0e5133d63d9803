import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument } from "#instruments/definition.ts";
import type { Fault } from "#instruments/fault.ts";
import { translationFaults } from "#instruments/translations/translation-faults.ts";

/** What can be seen here of what stops a draft from being published; the server judges. */
export function faultsOfDraft(content: object): Fault[] {
	const faults = checkDefinition(content);
	return faults.length > 0 ? faults : translationFaults(content as Instrument);
}
