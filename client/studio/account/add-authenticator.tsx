import { useEffect, useRef } from "react";
import type { NewAuthenticator } from "../../../server/second-factor/factors.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { CopyText } from "../layout/copy-text.tsx";
import { say } from "../layout/toast-store.ts";
import { QrCode } from "../links/qr-code.tsx";
import { useProtected } from "./use-protected.ts";

/** The key of a new app, to scan or to type, and the first code that shows that it works. */
export function AddAuthenticator({
	fresh,
	onCancel,
}: {
	fresh: NewAuthenticator;
	onCancel: () => void;
}) {
	const { added } = useProtected();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	const form = useForm({
		initial: { code: "" },
		check: ({ code }) => ({
			...(!/^\d{6}$/.test(withoutSpaces(code)) && {
				code: "Enter the six digits that the app shows",
			}),
		}),
		send: ({ code }) => api.confirmAuthenticator(withoutSpaces(code)),
		done(answer) {
			added(answer);
			say("From now on, signing in asks for a code of the app.");
		},
	});
	return (
		<div className="card new-authenticator">
			<QrCode text={fresh.uri} label="QR code of the key, for the app" />
			<div>
				<h4 ref={heading} tabIndex={-1}>
					1. Let the app have the key
				</h4>
				<p>
					Scan the picture with the app, or type this key into it. It is shown
					this once.
				</p>
				<p>
					<code className="secret">{inFours(fresh.secret)}</code>
				</p>
				<CopyText text={fresh.secret} label="Copy key" />
				<h4>2. Show that it works</h4>
				<Form
					form={form}
					action="Confirm"
					working="Checking…"
					beside={
						<button type="button" className="button" onClick={onCancel}>
							Cancel
						</button>
					}
				>
					<TextField
						name="code"
						label="Code that the app shows"
						hint="Six digits."
						autoComplete="one-time-code"
						inputMode="numeric"
						value={form.values.code}
						onValue={(code) => form.set({ code })}
						fault={form.faults.code}
					/>
				</Form>
			</div>
		</div>
	);
}

function withoutSpaces(code: string): string {
	return code.replace(/\s/g, "");
}

/** `ABCD EFGH ...`, as people type it. */
function inFours(secret: string): string {
	return secret.replace(/(.{4})(?!$)/g, "$1 ");
}
