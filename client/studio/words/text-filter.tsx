import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { TextsQuery } from "../../../server/themes/texts.schemas.ts";
import type { Theme } from "../../../server/themes/themes.schemas.ts";
import type { Choice } from "../forms/select-field.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { sitesQuery } from "../queries.ts";
import { useMeasuredSurvey } from "../surveys/use-survey.ts";
import { english } from "../words.ts";

type Wish = Omit<TextsQuery, "after">;

const any = { value: "", label: "Any" };

const stateChoices = (isOpen: boolean): Choice[] => [
	any,
	{ value: "uncoded", label: "Not coded by you" },
	{ value: "coded", label: "Coded by you" },
	{ value: "disputed", label: "To settle", disabled: !isOpen },
	{ value: "agreed", label: "Agreed by coders", disabled: !isOpen },
	{ value: "settled", label: "Settled", disabled: !isOpen },
];

const bandChoices: Choice[] = [
	any,
	{ value: "low", label: "Lowest third of the scale" },
	{ value: "middle", label: "Middle third" },
	{ value: "high", label: "Highest third" },
];

/** What to read: words in the text, and where it comes from. */
export function TextFilter({
	wish,
	onWish,
	themes,
	isOpen,
	scale,
}: {
	wish: Wish;
	onWish: (wish: Wish) => void;
	themes: readonly Theme[];
	isOpen: boolean;
	scale: string | null;
}) {
	const { project, survey, definition } = useMeasuredSurvey();
	const { data: sites } = useQuery(sitesQuery(project.id));
	const set = (name: keyof Wish) => (value: string) => {
		const { [name]: _former, ...rest } = wish;
		onWish(value === "" ? rest : { ...rest, [name]: value });
	};
	const items = definition.items.filter(
		({ type }) => type === "text" || type === "long-text",
	);
	return (
		<search className="words-filter">
			<SearchField value={wish.search ?? ""} onValue={set("search")} />
			<SelectField
				name="wave"
				label="Wave"
				choices={[
					any,
					...survey.waves.map(({ key, title }) => choice(key, title)),
				]}
				value={wish.wave ?? ""}
				onValue={set("wave")}
			/>
			{sites && sites.sites.length > 0 && (
				<SelectField
					name="site"
					label="Site"
					choices={[
						any,
						...sites.sites.map(({ id, name }) => choice(id, name)),
					]}
					value={wish.site ?? ""}
					onValue={set("site")}
				/>
			)}
			{items.length > 1 && (
				<SelectField
					name="item"
					label="Question"
					choices={[
						any,
						...items.map((item) =>
							choice(item.id, english(item.text ?? item.topic)),
						),
					]}
					value={wish.item ?? ""}
					onValue={set("item")}
				/>
			)}
			<SelectField
				name="theme"
				label="Theme"
				choices={[any, ...themes.map(({ id, name }) => choice(id, name))]}
				value={wish.theme ?? ""}
				onValue={set("theme")}
			/>
			<SelectField
				name="state"
				label="Coding"
				choices={stateChoices(isOpen)}
				value={wish.state ?? ""}
				onValue={set("state")}
			/>
			{scale && (
				<SelectField
					name="score"
					label={`Score: ${scale}`}
					choices={bandChoices}
					value={wish.score ?? ""}
					onValue={set("score")}
				/>
			)}
		</search>
	);
}

const choice = (value: string, label: string): Choice => ({ value, label });

/** Searched when Enter is pressed, so that half a word is no look at people's texts. */
function SearchField({
	value,
	onValue,
}: {
	value: string;
	onValue: (value: string) => void;
}) {
	const id = useId();
	const [typed, setTyped] = useState(value);
	return (
		<form
			className="field"
			onSubmit={(event) => {
				event.preventDefault();
				onValue(typed.trim());
			}}
		>
			<label htmlFor={id}>Search for words</label>
			<div className="words-search">
				<input
					id={id}
					type="search"
					maxLength={200}
					value={typed}
					onChange={(event) => setTyped(event.target.value)}
				/>
				<button type="submit" className="button">
					Search
				</button>
			</div>
		</form>
	);
}
