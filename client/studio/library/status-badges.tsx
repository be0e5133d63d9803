import type { InstrumentState } from "../../../server/instruments/instruments.schemas.ts";
import { statusWords } from "../words.ts";

const stateWords: Partial<Record<InstrumentState, string>> = {
	draft: "Draft",
	"in-review": "In review",
	approved: "Approved draft",
	withdrawn: "Withdrawn",
};

/** What to know about an instrument before anything else. */
export function StatusBadges({
	instrument,
}: {
	instrument: { status: string; usable: boolean; state: InstrumentState };
}) {
	const { status, usable, state } = instrument;
	return (
		<>
			<span className={status === "validated" ? "badge press" : "badge"}>
				{statusWords[status]?.name ?? status}
			</span>
			{!usable && <span className="badge look">Wording withheld</span>}
			{stateWords[state] && (
				<span className="badge look">{stateWords[state]}</span>
			)}
		</>
	);
}
