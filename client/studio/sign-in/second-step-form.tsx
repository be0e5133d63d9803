import { useEffect, useRef, useState } from "react";
import type {
	SecondStep,
	Session,
} from "../../../server/accounts/accounts.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { canUsePasskeys } from "./passkeys.ts";
import { UsePasskey } from "./use-passkey.tsx";

type Methods = SecondStep["methods"];
type Kind = "authenticator" | "recovery-code";

const words = {
	authenticator: {
		label: "Code from your authenticator app",
		hint: "The six digits that it shows for Waymark now.",
		missing: "Enter the six digits that the app shows",
		other: "Use the authenticator app",
	},
	"recovery-code": {
		label: "Recovery code",
		hint: "One of those that you saved. Each works once; capitals, spaces and hyphens do not matter.",
		missing: "Enter one of your recovery codes",
		other: "Use a recovery code",
	},
};

/** After the password: a code of the app, a passkey, or a recovery code. */
export function SecondStepForm({
	methods,
	onSignedIn,
	onBack,
}: {
	methods: Methods;
	onSignedIn: (session: Session) => void;
	onBack: () => void;
}) {
	const kinds = methods.filter((method) => method !== "passkey");
	const [kind, setKind] = useState(firstKind(methods));
	const heading = useRef<HTMLHeadingElement>(null);
	const other = kinds.find((each) => each !== kind);
	useEffect(() => {
		if (firstKind(methods) === undefined) heading.current?.focus();
	}, [methods]);
	return (
		<section className="section first" aria-labelledby="second-step">
			<h2 id="second-step" ref={heading} tabIndex={-1}>
				Second step
			</h2>
			<p>Your password was right. Now show that it is you, within 5 minutes.</p>
			{methods.includes("passkey") && <UsePasskey onSignedIn={onSignedIn} />}
			{kind && <CodeForm key={kind} kind={kind} onSignedIn={onSignedIn} />}
			<div className="form-actions">
				{other && (
					<button
						type="button"
						className="button"
						onClick={() => setKind(other)}
					>
						{words[other].other}
					</button>
				)}
				<button type="button" className="button" onClick={onBack}>
					Start again
				</button>
			</div>
		</section>
	);
}

/** A recovery code is for emergencies: undefined where a passkey will do. */
function firstKind(methods: Methods): Kind | undefined {
	if (methods.includes("authenticator")) return "authenticator";
	const isPasskeyEnough = methods.includes("passkey") && canUsePasskeys();
	return isPasskeyEnough ? undefined : "recovery-code";
}

function CodeForm({
	kind,
	onSignedIn,
}: {
	kind: Kind;
	onSignedIn: (session: Session) => void;
}) {
	const { label, hint, missing } = words[kind];
	const field = useRef<HTMLDivElement>(null);
	const form = useForm({
		initial: { code: "" },
		check: ({ code }) => ({ ...(code.trim() === "" && { code: missing }) }),
		send: ({ code }) => api.showSecondFactor({ code: code.trim() }),
		done: onSignedIn,
	});
	useEffect(() => field.current?.querySelector("input")?.focus(), []);
	return (
		<div ref={field}>
			<Form form={form} action="Go on" working="Checking…">
				<TextField
					name="code"
					label={label}
					hint={hint}
					autoComplete={kind === "authenticator" ? "one-time-code" : "off"}
					inputMode={kind === "authenticator" ? "numeric" : "text"}
					autoCapitalize="none"
					spellCheck={false}
					value={form.values.code}
					onValue={(code) => form.set({ code })}
					fault={form.faults.code}
				/>
			</Form>
		</div>
	);
}
