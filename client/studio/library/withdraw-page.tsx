import { Navigate, useNavigate } from "react-router";
import { Form } from "../forms/form.tsx";
import { TextArea } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { Page } from "../layout/page.tsx";
import { say } from "../layout/toast-store.ts";
import { libraryApi, versionPath } from "./library-api.ts";
import { useTakeBack } from "./use-take-back.ts";
import { useRefresh, useVersion } from "./use-version.ts";

/** Takes a version out of use for surveys to come. */
export function WithdrawPage() {
	const { key, detail, title, trail } = useVersion();
	const navigate = useNavigate();
	const refresh = useRefresh();
	const takeBack = useTakeBack(key);
	const form = useForm({
		initial: { reason: "" },
		check: ({ reason }) => ({
			...(reason.trim() === "" && { reason: "Say why it is withdrawn" }),
		}),
		send: ({ reason }) => libraryApi.withdraw(key, reason.trim()),
		async done() {
			navigate(versionPath(key));
			await refresh();
			say(`Version ${key.version} of ${title} is withdrawn.`, {
				label: "Undo",
				run: takeBack,
			});
		},
	});
	if (detail.state !== "published" || detail.origin === "library")
		return <Navigate to={versionPath(key)} replace />;
	return (
		<Page
			title={`Withdraw version ${key.version}`}
			trail={trail}
			lead="No new survey can use it. Surveys that exist go on, their answers stay, and their pages show the reason."
		>
			<Form form={form} action="Withdraw it" working="Withdrawing…">
				<TextArea
					name="reason"
					label="Why is it withdrawn?"
					hint="For everybody who uses it: what is wrong with it, and what to use instead. End it with a full stop."
					maxLength={2000}
					value={form.values.reason}
					onValue={(reason) => form.set({ reason })}
					fault={form.faults.reason}
				/>
			</Form>
		</Page>
	);
}
