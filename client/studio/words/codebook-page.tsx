import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { Theme } from "../../../server/themes/themes.schemas.ts";
import { Form } from "../forms/form.tsx";
import { TextArea, TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say, sayProblem } from "../layout/toast-store.ts";
import type { Faults } from "../request.ts";
import { counted } from "../words.ts";
import { ThemeEntry } from "./theme-entry.tsx";
import { codebookQuery, wordsApi, wordsKey } from "./words-api.ts";
import { usePlace, WordsPage } from "./words-page.tsx";

/** What coders look for: every theme with what belongs to it. */
export function CodebookPage() {
	return (
		<WordsPage
			title="Codebook"
			lead="A theme that is described well is found alike by everybody who codes."
		>
			<Codebook />
		</WordsPage>
	);
}

function Codebook() {
	const place = usePlace();
	const client = useQueryClient();
	const { themes } = useSuspenseQuery(codebookQuery(place)).data;
	const own = themes.filter(({ mergedInto }) => mergedInto === null);
	const refresh = () => client.invalidateQueries({ queryKey: wordsKey(place) });

	async function act(work: Promise<unknown>, done: string, undo?: () => void) {
		try {
			await work;
			await refresh();
			say(done, undo && { label: "Undo", run: undo });
		} catch (error) {
			sayProblem(error);
		}
	}

	function move(index: number, by: number) {
		const ids = own.map(({ id }) => id);
		const [moved = ""] = ids.splice(index, 1);
		ids.splice(index + by, 0, moved);
		act(wordsApi.order(place, ids), "The order is changed.");
	}

	return (
		<>
			{own.length === 0 ? (
				<div className="empty">
					<h2>There is no theme yet</h2>
					<p>
						Read twenty or thirty texts first. Then write down what comes up
						again and again, in few words each: waiting, kindness, food. Themes
						can be merged and split later, and nothing that was coded is lost.
					</p>
				</div>
			) : (
				<>
					<p className="hint">
						{counted(own.length, "theme")}. The first nine have the number keys.
					</p>
					<ol className="codebook">
						{own.map((theme, index) => (
							<ThemeEntry
								key={theme.id}
								theme={theme}
								others={own.filter(({ id }) => id !== theme.id)}
								merged={themes.filter(
									({ mergedInto }) => mergedInto === theme.id,
								)}
								place={place}
								act={act}
								{...(index > 0 && { onUp: () => move(index, -1) })}
								{...(index < own.length - 1 && {
									onDown: () => move(index, 1),
								})}
							/>
						))}
					</ol>
				</>
			)}
			<section className="section">
				<h2>Add a theme</h2>
				<NewTheme onMade={refresh} />
			</section>
		</>
	);
}

function NewTheme({ onMade }: { onMade: () => Promise<unknown> }) {
	const place = usePlace();
	const initial = { name: "", description: "", example: "" };
	const form = useForm<typeof initial, Theme>({
		initial,
		check: ({ name }): Faults =>
			name.trim() === "" ? { name: "Give the theme a name" } : {},
		send: (wanted) => wordsApi.addTheme(place, wanted),
		async done({ name }) {
			form.set(initial);
			await onMade();
			say(`“${name}” is in the codebook.`);
		},
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action="Add it" working="Adding…">
			<TextField
				name="name"
				label="Name"
				hint="A few words, such as “Waiting”."
				value={values.name}
				onValue={(name) => set({ name })}
				fault={faults.name}
			/>
			<TextArea
				name="description"
				label="What belongs to it, and what does not"
				optional
				rows={2}
				value={values.description}
				onValue={(description) => set({ description })}
				fault={faults.description}
			/>
			<TextField
				name="example"
				label="A typical wording"
				hint="Made up, so that it tells nothing of anybody."
				optional
				value={values.example}
				onValue={(example) => set({ example })}
				fault={faults.example}
			/>
		</Form>
	);
}
