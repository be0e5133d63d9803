import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Device } from "../../../server/devices/device.schemas.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { sitesQuery, surveysQuery } from "../queries.ts";
import { AskedField, askedChoices } from "./asked-field.tsx";
import { devicesApi, devicesQuery } from "./devices-api.ts";
import { pinFault } from "./pin-fault.ts";

/** Name, place, questions and PIN of a tablet; it learns of them at its next contact. */
export function ChangeDevice({
	project,
	device,
}: {
	project: string;
	device: Device;
}) {
	const client = useQueryClient();
	const { data: siteList } = useSuspenseQuery(sitesQuery(project));
	const { data: surveyList } = useSuspenseQuery(surveysQuery(project));
	const choices = askedChoices(surveyList.surveys);
	const form = useForm({
		initial: {
			name: device.name,
			site: device.site?.id ?? "",
			pin: "",
			surveys: device.surveys.map(({ survey, wave }) => `${survey} ${wave}`),
		},
		check: ({ name, pin, surveys }) => ({
			...(name.trim() === "" && { name: "Enter a name for the tablet" }),
			...(surveys.length === 0 && { surveys: "Choose what the tablet asks" }),
			...(pin !== "" && pinFault(pin)),
		}),
		send: ({ name, site, pin, surveys }) =>
			devicesApi.change(project, device.id, {
				name: name.trim(),
				site: site === "" ? null : site,
				surveys: choices
					.filter(({ value }) => surveys.includes(value))
					.map(({ survey, wave }) => ({ survey, wave })),
				...(pin !== "" && { pin }),
			}),
		done(_, { name }) {
			client.invalidateQueries(devicesQuery(project));
			say(
				`${name.trim()} is changed. The tablet learns of it at its next contact.`,
			);
			form.set({ pin: "" });
		},
	});
	const { values, set, faults } = form;
	return (
		<details>
			<summary>
				Change<span className="visually-hidden"> {device.name}</span>
			</summary>
			<Form form={form} action="Save" working="Saving…">
				<TextField
					name="name"
					label="Name"
					autoComplete="off"
					maxLength={200}
					value={values.name}
					onValue={(name) => set({ name })}
					fault={faults.name}
				/>
				<SelectField
					name="site"
					label="Site"
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
					label="Another PIN"
					hint="Leave it empty to keep the PIN. A new one also unlocks the tablet."
					optional
					inputMode="numeric"
					autoComplete="off"
					maxLength={12}
					value={values.pin}
					onValue={(pin) => set({ pin })}
					fault={faults.pin}
				/>
			</Form>
		</details>
	);
}
