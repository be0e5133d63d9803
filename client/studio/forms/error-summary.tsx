import { type MouseEvent, useContext, useEffect, useRef } from "react";
import { FormId, fieldId } from "./field-id.ts";
import type { FormState } from "./use-form.ts";

/** Lists what is wrong, takes the focus, and leads to each field. */
export function ErrorSummary<Values>({ form }: { form: FormState<Values> }) {
	const { faults, problem, failures } = form;
	const formId = useContext(FormId);
	const box = useRef<HTMLDivElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: each failed attempt takes the focus anew
	useEffect(() => box.current?.focus(), [failures]);
	const entries = Object.entries(faults);
	if (entries.length === 0 && problem === null) return null;
	return (
		<div className="error-summary" role="alert" tabIndex={-1} ref={box}>
			<h2>{problem?.title ?? "There is a problem"}</h2>
			{problem && entries.length === 0 && <p>{problem.message}</p>}
			{entries.length > 0 && (
				<ul>
					{entries.map(([name, message]) => (
						<li key={name}>
							<a href={`#${fieldId(formId, name)}`} onClick={goToField}>
								{message}
							</a>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}

/** A hash in the address would be a page of its own to the router. */
function goToField(event: MouseEvent<HTMLAnchorElement>) {
	event.preventDefault();
	document.getElementById(event.currentTarget.hash.slice(1))?.focus();
}
