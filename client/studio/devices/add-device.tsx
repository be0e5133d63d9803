import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Enrolment } from "../../../server/devices/device.schemas.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { sitesQuery, surveysQuery } from "../queries.ts";
import { AskedField, askedChoices } from "./asked-field.tsx";
import { devicesApi, devicesQuery } from "./devices-api.ts";
import { FreshCode } from "./fresh-code.tsx";
import { pinFault } from "./pin-fault.ts";

/** Makes a tablet and shows the code that enrols it. */
export function AddDevice({ project }: { project: string }) {
	const client = useQueryClient();
	const { data: siteList } = useSuspenseQuery(sitesQuery(project));
	const { data: surveyList } = useSuspenseQuery(surveysQuery(project));
	const [fresh, setFresh] = useState<(Enrolment & { name: string }) | null>(
		null,
	);
	const choices = askedChoices(surveyList.surveys);
	const form = useForm({
		initial: { name: "", site: "", pin: "", surveys: [] as string[] },
		check: ({ name, pin, surveys }) => ({
			...(name.trim() === "" && { name: "Enter a name for the tablet" }),
			...(surveys.length === 0 && { surveys: "Choose what the tablet asks" }),
			...pinFault(pin),
		}),
		send: ({ name, site, pin, surveys }) =>
			devicesApi.add(project, {
				name: name.trim(),
				pin,
				surveys: choices
					.filter(({ value }) => surveys.includes(value))
					.map(({ survey, wave }) => ({ survey, wave })),
				...(site !== "" && { site }),
			}),
		done(enrolment, { name }) {
			client.invalidateQueries(devicesQuery(project));
			setFresh({ ...enrolment, name: name.trim() });
			form.set({ name: "", pin: "", surveys: [] });
		},
	});
	const { values, set, faults } = form;
	if (choices.length === 0)
		return (
			<p>Make a survey first: a tablet asks the surveys of its project.</p>
		);
	return (
		<>
			<Form form={form} action="Add tablet" working="Adding…">
				<TextField
					name="name"
					label="Name"
					hint="As it says on its sticker, such as Ward 4, blue cover."
					autoComplete="off"
					maxLength={200}
					value={values.name}
					onValue={(name) => set({ name })}
					fault={faults.name}
				/>
				<SelectField
					name="site"
					label="Site"
					hint="Where it is used. Its answers count for this site."
					optional
					choices={[
						{ value: "", label: "Respondents choose" },
						...siteList.sites.map(({ id, name }) => ({
							value: id,
							label: name,
						})),
					]}
					value={values.site}
					onValue={(site) => set({ site })}
					fault={faults.site}
				/>
				<AskedField
					choices={choices}
					value={values.surveys}
					onValue={(surveys) => set({ surveys })}
					fault={faults.surveys}
				/>
				<TextField
					name="pin"
					label="PIN for staff"
					hint="6 to 12 digits. Staff type it on the tablet to hand it to somebody else. Five wrong ones lock it."
					inputMode="numeric"
					autoComplete="off"
					maxLength={12}
					value={values.pin}
					onValue={(pin) => set({ pin })}
					fault={faults.pin}
				/>
			</Form>
			{fresh && <FreshCode enrolment={fresh} name={fresh.name} />}
		</>
	);
}
