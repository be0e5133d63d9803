import type { Instrument } from "./definition.ts";
import careMeasure from "./library/care-measure.json" with { type: "json" };
import complaintHandling from "./library/complaint-handling-experience.json" with {
	type: "json",
};
import consultationRelationship from "./library/consultation-relationship.json" with {
	type: "json",
};
import endOfShiftSafety from "./library/end-of-shift-safety-scale.json" with {
	type: "json",
};
import groupSession from "./library/group-session-index.json" with {
	type: "json",
};
import patientEnablement from "./library/patient-enablement-instrument.json" with {
	type: "json",
};
import recordsAccess from "./library/records-access-relationship.json" with {
	type: "json",
};

/**
 * The instruments that ship with Waymark, each checked by a test to be without faults. TypeScript reads a
 * JSON file with wider types than it has ("single" is any text), hence the cast.
 */
export const library: readonly Instrument[] = [
	recordsAccess,
	patientEnablement,
	careMeasure,
	consultationRelationship,
	groupSession,
	endOfShiftSafety,
	complaintHandling,
] as unknown as Instrument[];

/** An instrument of the library, or undefined. */
export function findInLibrary(
	id: string,
	version: string,
): Instrument | undefined {
	return library.find(
		(instrument) => instrument.id === id && instrument.version === version,
	);
}
