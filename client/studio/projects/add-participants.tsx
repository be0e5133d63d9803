import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readNhsNumber } from "#instruments/nhs-number.ts";
import type { Site } from "../../../server/projects/projects.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextArea } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { participantsQuery } from "../queries.ts";
import type { Faults } from "../request.ts";
import { sendEach } from "../send-each.ts";
import { counted, listed } from "../words.ts";
import { readCodes } from "./participant-codes.ts";

/** One code or many, pasted from a list; codes that are there already are passed over and named. */
export function AddParticipants({
	project,
	sites,
}: {
	project: string;
	sites: readonly Site[];
}) {
	const client = useQueryClient();
	const [doneSoFar, setDoneSoFar] = useState(0);
	const form = useForm({
		initial: { codes: "", site: "" },
		check: checkCodes,
		send: async ({ codes, site }) => {
			const place = site ? { site } : {};
			const result = await sendEach(
				readCodes(codes).codes,
				(code) => api.addParticipant(project, { code, ...place }),
				setDoneSoFar,
			);
			await client.invalidateQueries(participantsQuery(project));
			return result;
		},
		done({ sent, known }) {
			say(outcome(sent, known));
			form.set({ codes: "" });
		},
	});
	const { values, set, faults } = form;
	const { codes } = readCodes(values.codes);
	return (
		<Form
			form={form}
			action={codes.length > 1 ? `Add ${codes.length} participants` : "Add"}
			working={`Adding ${doneSoFar} of ${codes.length}…`}
		>
			<TextArea
				name="codes"
				label="Codes"
				hint="One a line, or pasted from a spreadsheet's column. Letters, digits, - and _. Never a name, an NHS number or a date of birth."
				rows={5}
				spellCheck={false}
				autoCapitalize="none"
				value={values.codes}
				onValue={(text) => set({ codes: text })}
				fault={faults.codes}
			/>
			{sites.length > 0 && (
				<SelectField
					name="site"
					label="Site"
					optional
					choices={[
						{ value: "", label: "No site" },
						...sites.map(({ id, name }) => ({ value: id, label: name })),
					]}
					value={values.site}
					onValue={(site) => set({ site })}
					fault={faults.site}
				/>
			)}
		</Form>
	);
}

function checkCodes({ codes: pasted }: { codes: string }): Faults {
	const { codes, wrong } = readCodes(pasted);
	if (wrong.length > 0)
		return { codes: `Correct or remove ${listed(wrong.slice(0, 5))}` };
	if (codes.length === 0) return { codes: "Enter at least one code" };
	if (codes.some((code) => readNhsNumber(code) !== null))
		return {
			codes:
				"Some of these are NHS numbers. Use codes that mean nothing outside the project",
		};
	return {};
}

function outcome(added: number, known: readonly string[]): string {
	const words = `${counted(added, "participant")} added.`;
	if (known.length === 0) return words;
	const named = listed(known.slice(0, 5));
	return `${words} ${counted(known.length, "code was", "codes were")} there already: ${named}${known.length > 5 ? " and others" : ""}.`;
}
