import { useMutation } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Instrument } from "#instruments/definition.ts";
import { type Keyed, nothingKeyed } from "#instruments/paper/keyed.ts";
import type { OpenForm, Stored } from "../../../server/paper/paper.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { counted } from "../words.ts";
import { DifferenceRow } from "./difference-row.tsx";
import { faultOf, keyedOf, keyingFields } from "./keying-fields.ts";
import { paperApi } from "./paper-api.ts";

type Comparison = NonNullable<OpenForm["comparison"]>;

/** What two keyings of a form differ in, side by side, to be put right from the paper; then it is stored. */
export function CompareKeyings({
	forms,
	form,
	comparison,
	survey,
	definition,
	onStored,
}: {
	forms: string;
	form: OpenForm;
	comparison: Comparison;
	survey: Survey;
	definition: Instrument;
	onStored: (stored: Stored) => void;
}) {
	const { first, second, compared, differing } = comparison;
	const fields = useMemo(
		() =>
			keyingFields(survey, definition, form).filter(
				(field) => field.take(first) !== field.take(second ?? first),
			),
		[survey, definition, form, first, second],
	);
	const [right, setRight] = useState<Record<string, string>>({});
	const list = useRef<HTMLOListElement>(null);
	const end = useRef<HTMLButtonElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, for the form that has come
	useEffect(() => {
		(list.current?.querySelector("input") ?? end.current)?.focus();
	}, [form.id]);
	const isResolved = fields.every(
		(field) =>
			right[field.place] !== undefined &&
			faultOf(field, right[field.place] ?? "") === null,
	);
	const { mutate, error, isPending } = useMutation({
		mutationFn: () =>
			paperApi.store(
				forms,
				form.id,
				fields.length > 0 ? { keyed: resolve() } : {},
			),
		onSuccess: onStored,
	});
	function resolve() {
		const all = keyingFields(survey, definition, form);
		const typed = Object.fromEntries(
			all.map((field) => [
				field.place,
				right[field.place] ?? field.take(first),
			]),
		);
		const keyed: Keyed = keyedOf(all, typed, nothingKeyed);
		return { ...keyed, unclear: [...keyed.unclear] };
	}
	function next(place: string) {
		const at = fields.findIndex((field) => field.place === place) + 1;
		const name = fields[at]?.place;
		if (name === undefined) end.current?.focus();
		else
			list.current
				?.querySelector<HTMLInputElement>(`[name="${name}"]`)
				?.focus();
	}
	return (
		<form
			className="keying"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				if (isResolved && !isPending) mutate();
			}}
		>
			<p className="finding">{found(compared, differing.length)}</p>
			{fields.length > 0 && (
				<>
					<p className="hint">
						Look at the form. The left arrow takes what the first keying says,
						the right arrow the second; or type what the form says. Enter goes
						on.
					</p>
					<ol className="keying-list" ref={list}>
						{fields.map((field) => (
							<DifferenceRow
								key={field.place}
								field={field}
								first={field.take(first)}
								second={field.take(second ?? first)}
								typed={right[field.place]}
								onType={(text) => setRight({ ...right, [field.place]: text })}
								onGo={() => next(field.place)}
							/>
						))}
					</ol>
				</>
			)}
			{error && (
				<p className="fault" role="alert">
					{error.message}
					{"faults" in error && ` ${faultsOf(error.faults)}`}
				</p>
			)}
			<button
				type="submit"
				className="button primary"
				ref={end}
				aria-disabled={!isResolved || isPending}
			>
				Store the answers
			</button>
		</form>
	);
}

function faultsOf(faults: unknown): string {
	return Object.values(faults as Record<string, string>).join(" ");
}

function found(compared: number, differing: number): string {
	if (compared === 0) return "The form is keyed.";
	const share = ((100 * differing) / compared).toFixed(1);
	return differing === 0
		? `Both keyings say the same in all ${counted(compared, "place")}.`
		: `The keyings differ in ${differing} of ${counted(compared, "place")} (${share} %).`;
}
