import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import { SelectField } from "../forms/select-field.tsx";
import { Page } from "../layout/page.tsx";
import { instrumentQuery, instrumentsQuery } from "../queries.ts";
import { nameOfVersion } from "./change-words.ts";
import { Differences } from "./differences.tsx";

const trail = [{ title: "Library", to: "/library" }];

/** Any two instruments or versions, word by word. The address says which, so that it can be passed on. */
export function ComparePage() {
	const [asked, setAsked] = useSearchParams();
	const from = asked.get("from") ?? "";
	const to = asked.get("to") ?? "";
	const choose = (chosen: { from: string; to: string }) =>
		setAsked(chosen, { replace: true });
	return (
		<Page
			title="Compare two versions"
			trail={trail}
			lead="What differs between two versions, or two instruments of which one was made from the other, and whether their scores may be compared."
			actions={
				from &&
				to && (
					<button
						type="button"
						className="button"
						onClick={() => choose({ from: to, to: from })}
					>
						Turn round
					</button>
				)
			}
		>
			<Choosers from={from} to={to} onChoice={choose} />
			{from && to ? (
				<Compared from={from} to={to} />
			) : (
				<div className="empty">
					<h2>Choose two</h2>
					<p>
						Choose the earlier version and the later one. They may be versions
						of one instrument, or an instrument and what was made from it.
					</p>
				</div>
			)}
		</Page>
	);
}

function Choosers({
	from,
	to,
	onChoice,
}: {
	from: string;
	to: string;
	onChoice: (chosen: { from: string; to: string }) => void;
}) {
	const { data } = useSuspenseQuery(instrumentsQuery);
	const choices = [
		{ value: "", label: "Choose a version" },
		...data.instruments.map(choiceFor),
	];
	return (
		<search className="filter" aria-label="What to compare">
			<SelectField
				name="from"
				label="Earlier"
				choices={choices}
				value={from}
				onValue={(value) => onChoice({ from: value, to })}
			/>
			<SelectField
				name="to"
				label="Later"
				choices={choices}
				value={to}
				onValue={(value) => onChoice({ from, to: value })}
			/>
		</search>
	);
}

function choiceFor({ id, version, title, state }: InstrumentSummary) {
	const label = `${title}, version ${version}`;
	return {
		value: `${id}@${version}`,
		label: state === "published" ? label : `${label} (${state})`,
	};
}

function Compared({ from, to }: { from: string; to: string }) {
	const { data: before } = useSuspenseQuery(versionQuery(from));
	const { data: after } = useSuspenseQuery(versionQuery(to));
	return (
		<>
			<p className="muted">
				From {nameOfVersion(before.definition)}, to{" "}
				{nameOfVersion(after.definition)}.
			</p>
			<Differences before={before.definition} after={after.definition} />
		</>
	);
}

function versionQuery(name: string) {
	const [id = "", version = ""] = name.split("@");
	return instrumentQuery(id, version);
}
