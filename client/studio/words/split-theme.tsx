import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Theme } from "../../../server/themes/themes.schemas.ts";
import { TextField } from "../forms/text-field.tsx";
import { Loading } from "../layout/loading.tsx";
import { counted } from "../words.ts";
import type { Act } from "./theme-entry.tsx";
import { type Place, textsQuery, wordsApi } from "./words-api.ts";

/** Makes a new theme of some of a theme's texts: which of them is chosen by reading. */
export function SplitTheme({
	theme,
	place,
	act,
}: {
	theme: Theme;
	place: Place;
	act: Act;
}) {
	const [isOpen, setOpen] = useState(false);
	return (
		<div className="codebook-split">
			{isOpen ? (
				<Choose
					theme={theme}
					place={place}
					act={async (...work) => {
						await act(...work);
						setOpen(false);
					}}
				/>
			) : (
				<button type="button" className="button" onClick={() => setOpen(true)}>
					Split “{theme.name}”
				</button>
			)}
		</div>
	);
}

function Choose({
	theme,
	place,
	act,
}: {
	theme: Theme;
	place: Place;
	act: Act;
}) {
	const { data } = useQuery({
		...textsQuery(place, { theme: theme.id }),
		throwOnError: true,
	});
	const [name, setName] = useState("");
	const [chosen, setChosen] = useState<readonly string[]>([]);
	if (!data) return <Loading what="its texts" />;
	if (data.texts.length === 0)
		return (
			<p>
				No text that you can see has this theme, so there is nothing to split.
			</p>
		);
	const texts = data.texts.map(({ response, item, text }) => ({
		key: `${response}.${item}`,
		response,
		item,
		text,
	}));
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				act(
					wordsApi.split(place, theme.id, {
						name,
						texts: texts
							.filter(({ key }) => chosen.includes(key))
							.map(({ response, item }) => ({ response, item })),
					}),
					`${counted(chosen.length, "text")} went to “${name}”. Merge it back to undo this.`,
				);
			}}
		>
			<TextField
				name={`split-${theme.id}`}
				label="Name of the new theme"
				value={name}
				onValue={setName}
			/>
			<fieldset className="tick-list">
				<legend>
					Texts that go to it
					{data.next !== null && ", of the first fifty"}
				</legend>
				{texts.map(({ key, text }) => (
					<div className="tick" key={key}>
						<input
							type="checkbox"
							id={`${theme.id}-${key}`}
							checked={chosen.includes(key)}
							onChange={({ target }) =>
								setChosen(
									target.checked
										? [...chosen, key]
										: chosen.filter((each) => each !== key),
								)
							}
						/>
						<label htmlFor={`${theme.id}-${key}`} dir="auto">
							{text}
						</label>
					</div>
				))}
			</fieldset>
			<button
				type="submit"
				className="button"
				disabled={name.trim() === "" || chosen.length === 0}
			>
				Split
			</button>
		</form>
	);
}
