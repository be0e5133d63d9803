import type { Ref } from "react";
import { Link } from "react-router";
import type { CodedText } from "../../../server/themes/texts.schemas.ts";
import type { Theme } from "../../../server/themes/themes.schemas.ts";
import { numbered } from "./coding-keys.ts";
import { ThemePicker } from "./theme-picker.tsx";
import { givenTo, type useCoding } from "./use-coding.ts";
import { toggled } from "./use-reading-keys.ts";
import type { CodingKind } from "./words-api.ts";
import { usePlace } from "./words-page.tsx";

/** The themes that the current text can be given; each with its key, its mark and what belongs to it. */
export function CodingPanel({
	text,
	kind,
	onKind,
	isOpen,
	themes,
	coding,
	picker,
	onLeave,
}: {
	text: CodedText;
	kind: CodingKind;
	onKind: (kind: CodingKind) => void;
	/** Whether codings may be settled. */
	isOpen: boolean;
	themes: readonly Theme[];
	coding: ReturnType<typeof useCoding>;
	picker: Ref<HTMLInputElement>;
	onLeave: () => void;
}) {
	const { project, survey } = usePlace();
	const given = givenTo(text, kind);
	return (
		<section className="coding-panel" aria-label="Themes of the current text">
			{isOpen && (
				<div className="tick">
					<input
						type="checkbox"
						id="settle"
						checked={kind === "settled"}
						onChange={({ target }) =>
							onKind(target.checked ? "settled" : "coding")
						}
					/>
					<label htmlFor="settle">Settle what counts</label>
				</div>
			)}
			{themes.length === 0 ? (
				<p>
					There is no theme yet. Write the first ones into the{" "}
					<Link to={`/projects/${project}/surveys/${survey}/words/codebook`}>
						codebook
					</Link>
					.
				</p>
			) : (
				<>
					<ThemePicker
						ref={picker}
						themes={themes}
						onPick={(theme) =>
							coding.give(text, kind, toggled(text, kind, theme))
						}
						onLeave={onLeave}
					/>
					<ul className="theme-list">
						{themes.map((theme, index) => (
							<li key={theme.id}>
								<button
									type="button"
									className="theme-button"
									aria-pressed={given?.includes(theme.id) ?? false}
									title={theme.description}
									onClick={() =>
										coding.give(text, kind, toggled(text, kind, theme.id))
									}
								>
									<span aria-hidden="true" className="theme-mark">
										{theme.mark}
									</span>
									{theme.name}
									{index < numbered && <kbd>{index + 1}</kbd>}
								</button>
							</li>
						))}
					</ul>
				</>
			)}
			<div className="form-actions">
				<button
					type="button"
					className="button"
					aria-pressed={given?.length === 0}
					onClick={() => coding.give(text, kind, [])}
				>
					No theme fits <kbd>0</kbd>
				</button>
				<button type="button" className="button" onClick={coding.undo}>
					Undo <kbd>u</kbd>
				</button>
			</div>
		</section>
	);
}
