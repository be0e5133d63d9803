import { type ReactNode, useId } from "react";
import { ErrorSummary } from "./error-summary.tsx";
import { FormId } from "./field-id.ts";
import type { FormState } from "./use-form.ts";

/** A form with its error summary on top and its one button below. */
export function Form<Values>({
	form,
	action,
	working,
	children,
	beside,
}: {
	form: FormState<Values>;
	action: string;
	/** What the button says while the server works. */
	working: string;
	children: ReactNode;
	/** Stands beside the button: a way back, as a rule. */
	beside?: ReactNode;
}) {
	return (
		<FormId value={useId()}>
			<form className="form" onSubmit={form.submit} noValidate>
				<ErrorSummary form={form} />
				{children}
				<div className="form-actions">
					<button
						type="submit"
						className="button primary"
						aria-disabled={form.pending}
					>
						{form.pending ? working : action}
					</button>
					{beside}
				</div>
			</form>
		</FormId>
	);
}
