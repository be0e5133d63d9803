import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { RadioField } from "../forms/radio-field.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { linksQuery } from "../queries.ts";
import { sendEach } from "../send-each.ts";
import { waveName } from "../surveys/wave-name.ts";
import { keepFresh } from "./fresh-links.ts";
import { kindChoices } from "./kind-words.tsx";
import {
	checkWish,
	countPlanned,
	type Known,
	type LinkWish,
	type Planned,
	planBulk,
	planLinks,
} from "./link-wish.ts";
import { makeBulk } from "./make-bulk.ts";
import { PersonalFields } from "./personal-fields.tsx";

/** Makes one link to show, or many to send. */
export function MakeLinks({ known, wish }: { known: Known; wish: LinkWish }) {
	const { project, survey, sites } = known;
	const client = useQueryClient();
	const [doneSoFar, setDoneSoFar] = useState(0);

	async function make({ body, code }: Planned) {
		const created = await api.createLink(project.id, survey.id, body);
		const site = sites.find(({ id }) => id === body.site)?.name ?? null;
		const { wave, kind } = body;
		const place = { survey: survey.id, wave, kind, site };
		keepFresh([{ ...created, ...place, code, contact: null }]);
	}

	async function makeAll(values: LinkWish): Promise<string | null> {
		const bulk = planBulk(known, values);
		if (bulk) return await makeBulk(known, bulk);
		await sendEach(planLinks(values), make, setDoneSoFar);
		return null;
	}

	const form = useForm({
		initial: wish,
		check: (values) => checkWish(known, values),
		send: (values) =>
			makeAll(values).finally(() =>
				client.invalidateQueries(linksQuery(project.id, survey.id)),
			),
		done(said) {
			if (said !== null) say(said);
			document.getElementById("fresh-links")?.focus();
		},
	});
	const { values, set, faults } = form;
	const ofPeople =
		values.kind === "personal" && survey.linkage === "participant";
	const asksForSite = sites.length > 0 && !ofPeople;
	const planned = countPlanned(known, values);
	return (
		<Form
			form={form}
			action={planned > 1 ? `Make ${planned} links` : "Make link"}
			working={
				planned > 1 && !ofPeople
					? `Made ${doneSoFar} of ${planned}…`
					: "Making the links…"
			}
		>
			<RadioField
				name="kind"
				label="What kind?"
				choices={kindChoices(survey.linkage)}
				value={values.kind}
				onValue={(kind) => set({ kind: kind as LinkWish["kind"] })}
				fault={faults.kind}
			/>
			<div className="fields-beside">
				<SelectField
					name="wave"
					label="Wave"
					choices={survey.waves.map((wave) => ({
						value: wave.key,
						label: waveName(wave),
					}))}
					value={values.wave}
					onValue={(wave) => set({ wave })}
					fault={faults.wave}
				/>
				{asksForSite && (
					<SelectField
						name="site"
						label="Site"
						optional
						choices={[
							{ value: "", label: "Respondents choose" },
							...sites.map(({ id, name }) => ({ value: id, label: name })),
						]}
						value={values.site}
						onValue={(site) => set({ site })}
						fault={faults.site}
					/>
				)}
			</div>
			{values.kind === "personal" && (
				<PersonalFields
					known={known}
					wish={values}
					onChange={set}
					faults={faults}
				/>
			)}
		</Form>
	);
}
