import { useSearchParams } from "react-router";

/** What the reader looks for; empty where they do not say. Days as the date fields hold them. */
export interface AuditChoice {
	who: string;
	text: string;
	from: string;
	to: string;
	/** Entries older than this number. */
	before: string;
}

const keys = ["who", "text", "from", "to", "before"] as const;

/** The choice in the address, so that it can be bookmarked and sent. */
export function useAuditChoice(): [AuditChoice, (choice: AuditChoice) => void] {
	const [search, setSearch] = useSearchParams();
	const choice = Object.fromEntries(
		keys.map((key) => [key, search.get(key) ?? ""]),
	) as unknown as AuditChoice;
	return [
		choice,
		(wanted) =>
			setSearch(
				Object.fromEntries(
					keys.flatMap((key) => (wanted[key] ? [[key, wanted[key]]] : [])),
				),
			),
	];
}

/** The choice as the server takes it: days are whole days where the reader is. */
export function auditQueryOf(choice: AuditChoice): URLSearchParams {
	const from = startOf(choice.from, 0);
	const to = startOf(choice.to, 1);
	const { who, text } = choice;
	const before = /^[1-9]\d{0,14}$/.test(choice.before) ? choice.before : "";
	const wanted = { who: who.trim(), text: text.trim(), from, to, before };
	return new URLSearchParams(
		Object.entries(wanted).filter(([, value]) => value !== ""),
	);
}

/** The instant at which a day begins, so many days later; empty for no day. */
function startOf(day: string, later: number): string {
	const [year, month, date] = day.split("-").map(Number);
	const at = new Date(year ?? 0, (month ?? 0) - 1, (date ?? 0) + later);
	const isDay = /^[12]\d{3}-\d\d-\d\d$/.test(day);
	return isDay ? at.toISOString() : "";
}
