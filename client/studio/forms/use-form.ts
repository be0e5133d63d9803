import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { ApiProblem, type Faults } from "../request.ts";

interface FormPlan<Values, Answer> {
	initial: Values;
	/** Faults that can be seen without the server, by the name of the field. */
	check?: (values: Values) => Faults;
	send: (values: Values) => Promise<Answer>;
	done?: (answer: Answer, values: Values) => void;
}

/** What the fields and the error summary of a form need to know. */
export interface FormState<Values> {
	values: Values;
	set: (change: Partial<Values>) => void;
	faults: Faults;
	/** What the server said, beyond faults of single fields. */
	problem: ApiProblem | null;
	pending: boolean;
	/** Counts the attempts that failed, so that the summary takes the focus each time. */
	failures: number;
	submit: (event: FormEvent) => void;
}

/** What was corrected is no longer shown as wrong. */
function withoutFaultsOf(changed: readonly string[], faults: Faults): Faults {
	return Object.fromEntries(
		Object.entries(faults).filter(
			([name]) => !changed.includes(name.split("/", 1)[0] ?? name),
		),
	);
}

/** Holds a form's values, checks them, sends them, and keeps what was typed when that fails. */
export function useForm<Values extends object, Answer>({
	initial,
	check = () => ({}),
	send,
	done,
}: FormPlan<Values, Answer>): FormState<Values> {
	const [values, setValues] = useState(initial);
	const [faults, setFaults] = useState<Faults>({});
	const [problem, setProblem] = useState<ApiProblem | null>(null);
	const [failures, setFailures] = useState(0);
	const sending = useRef(false);
	const { mutateAsync, isPending } = useMutation({ mutationFn: send });

	function fail(found: Faults, said: ApiProblem | null) {
		setFaults(found);
		setProblem(said);
		setFailures((count) => count + 1);
	}

	async function submit(event: FormEvent) {
		event.preventDefault();
		if (sending.current) return;
		const found = check(values);
		if (Object.keys(found).length > 0) return fail(found, null);
		sending.current = true;
		try {
			const answer = await mutateAsync(values);
			setFaults({});
			setProblem(null);
			done?.(answer, values);
		} catch (error) {
			if (!(error instanceof ApiProblem)) throw error;
			fail(error.faults, error);
		} finally {
			sending.current = false;
		}
	}

	return {
		values,
		set(change) {
			setValues((before) => ({ ...before, ...change }));
			setFaults((before) => withoutFaultsOf(Object.keys(change), before));
		},
		faults,
		problem,
		pending: isPending,
		failures,
		submit,
	};
}
