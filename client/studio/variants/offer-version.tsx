import { useQueryClient } from "@tanstack/react-query";
import {
	type VersionKind,
	versionKinds,
} from "#instruments/versions/version-kinds.ts";
import type { VariantList } from "../../../server/variants/variants.schemas.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextArea } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { CandidateAdvice } from "./candidate-advice.tsx";
import { variantsApi, variantsQuery } from "./variants-api.ts";
import { versionWords } from "./version-words.ts";

interface OfferVersionProps {
	project: string;
	survey: string;
	candidates: VariantList["candidates"];
}

interface Draft {
	survey: string;
	kind: VersionKind;
	note: string;
}

/** Chooses the survey, for whom it is, and what is known of its validity. */
export function OfferVersion(props: OfferVersionProps) {
	const { project, survey, candidates } = props;
	const client = useQueryClient();
	const form = useForm<Draft, VariantList>({
		initial: { survey: "", kind: "easy-read", note: "" },
		check: checkDraft,
		send: ({ survey: version, kind, note }) =>
			variantsApi.offer(project, survey, kind, {
				survey: version,
				note,
			}),
		async done() {
			await client.invalidateQueries(variantsQuery(project, survey));
			say("It is offered on the start page.");
		},
	});
	const { values, set, faults } = form;
	if (candidates.length === 0) {
		return (
			<p>
				No other survey of this project has the same linkage and a wave for each
				of this one's. Make it first, with its own instrument.
			</p>
		);
	}
	return (
		<Form form={form} action="Offer it" working="Saving…">
			<SelectField
				name="survey"
				label="The survey that is the version"
				value={values.survey}
				onValue={(chosen) =>
					set({ survey: chosen, kind: suggested(props, chosen) ?? values.kind })
				}
				fault={faults.survey}
				choices={[
					{ value: "", label: "Choose a survey" },
					...candidates.map(({ survey: value, title: label }) => ({
						value,
						label,
					})),
				]}
			/>
			<SelectField
				name="kind"
				label="For whom"
				value={values.kind}
				onValue={(chosen) => {
					const kind = versionKinds.find((each) => each === chosen);
					if (kind) set({ kind });
				}}
				fault={faults.kind}
				choices={versionKinds.map((value) => ({
					value,
					label: versionWords[value],
				}))}
			/>
			{values.survey !== "" && (
				<CandidateAdvice
					project={project}
					survey={values.survey}
					kind={values.kind}
				/>
			)}
			<TextArea
				name="note"
				label="What is known of its validity"
				hint="What was tried with whom. A version needs evidence of its own: what is known of the other does not carry over."
				value={values.note}
				onValue={(note) => set({ note })}
				fault={faults.note}
			/>
		</Form>
	);
}

/** What the survey's instrument says it is, where it says one thing. */
function suggested(
	{ candidates }: OfferVersionProps,
	chosen: string,
): VersionKind | undefined {
	const kinds = candidates.find(({ survey }) => survey === chosen)?.kinds ?? [];
	return kinds.length === 1 ? kinds[0] : undefined;
}

function checkDraft({ survey, note }: Draft) {
	return {
		...(survey === "" && { survey: "Choose the survey" }),
		...(note.trim() === "" && {
			note: "Say what is known of its validity, if only that nothing is",
		}),
	};
}
