import { statusWords } from "../words.ts";

/** What to know about an instrument before anything else. */
export function StatusBadges({
	instrument,
}: {
	instrument: { status: string; usable: boolean; state: string };
}) {
	const { status, usable, state } = instrument;
	return (
		<>
			<span className={status === "validated" ? "badge press" : "badge"}>
				{statusWords[status]?.name ?? status}
			</span>
			{!usable && <span className="badge look">Wording withheld</span>}
			{state === "draft" && <span className="badge look">Draft</span>}
		</>
	);
}
