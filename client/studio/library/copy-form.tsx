import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearchParams } from "react-router";
import type { Instrument } from "#instruments/definition.ts";
import { Form } from "../forms/form.tsx";
import { RadioField } from "../forms/radio-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { instrumentsQuery } from "../queries.ts";
import { copyFaults, copyOf, firstPage } from "./copy-draft.ts";
import { copyWords, type Relation, relations } from "./copy-words.ts";
import { IdField } from "./id-field.tsx";
import { libraryApi, versionPath } from "./library-api.ts";
import { type CopyDraft, proposeCopy } from "./propose-copy.ts";
import { withTitle } from "./propose-id.ts";
import { useRefresh } from "./use-version.ts";

/** What the copy is to be, and what it is called. */
export function CopyForm({
	source,
	origin,
}: {
	source: Instrument;
	origin: "library" | "organisation";
}) {
	const navigate = useNavigate();
	const refresh = useRefresh();
	const propose = useProposal(source);
	const offered = relations.filter((relation) =>
		mayBe(relation, source, origin),
	);
	const asked = useSearchParams()[0].get("relation");
	const first = offered.find((each) => each === asked) ?? offered[0];
	const form = useForm({
		initial: propose(first ?? "adapted-from"),
		check: copyFaults,
		send: (draft) => libraryApi.copy(copyOf(source, draft)),
		async done(_, draft) {
			await refresh();
			navigate(versionPath(draft, firstPage(source, draft)));
		},
	});
	const { values, set, faults } = form;
	const isVersion = values.relation === "new-version-of";
	return (
		<Form form={form} action="Make the draft" working="Making it…">
			<RadioField
				name="relation"
				label="What will it be?"
				choices={offered.map((value) => ({ value, ...copyWords[value] }))}
				value={values.relation}
				onValue={(relation) => set(propose(relation as Relation))}
				fault={faults.relation}
			/>
			{!isVersion && (
				<TextField
					name="title"
					label="Its own title"
					hint="Respondents see it."
					value={values.title}
					onValue={(title) => set(withTitle(values, title))}
					fault={faults.title}
				/>
			)}
			{values.id !== source.id && (
				<IdField id={values.id} onId={(id) => set({ id })} fault={faults.id} />
			)}
			<TextField
				name="version"
				label="Version"
				hint="Three numbers, such as 1.1.0."
				autoComplete="off"
				value={values.version}
				onValue={(version) => set({ version })}
				fault={faults.version}
			/>
		</Form>
	);
}

/** Ids of the library are its own, so that a new version of one of its instruments is for pasted wording alone. */
function mayBe(
	relation: Relation,
	{ itemsPolicy }: Instrument,
	origin: "library" | "organisation",
): boolean {
	if (relation !== "new-version-of") return true;
	return origin === "organisation" || itemsPolicy === "withheld";
}

function useProposal(source: Instrument): (relation: Relation) => CopyDraft {
	const { data } = useSuspenseQuery(instrumentsQuery);
	const taken = data.instruments
		.filter(({ id }) => id === source.id)
		.map(({ version }) => version);
	return (relation) => proposeCopy(source, relation, taken);
}
