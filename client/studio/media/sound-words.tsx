import type {
	Media,
	MediaChange,
} from "../../../server/media/media.schemas.ts";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";

interface SoundWordsProps {
	file: Media;
	of: string;
	mayChange: boolean;
	onSave: (change: MediaChange) => Promise<unknown>;
}

/** A sound to play, and who made and checked it. */
export function SoundWords({ file, of, mayChange, onSave }: SoundWordsProps) {
	return (
		<>
			{/* biome-ignore lint/a11y/useMediaCaption: it is read from the wording, which stands beside it */}
			<audio controls preload="none" src={file.url} aria-label={of} />
			<p>
				{file.checkedBy ? (
					<>Checked by {file.checkedBy}</>
				) : (
					<span className="badge look">Not checked yet</span>
				)}
				{file.madeBy && <>. Made by {file.madeBy}</>}
			</p>
			{mayChange && (
				<details>
					<summary>
						Who made and checked it
						<span className="visually-hidden">: {of}</span>
					</summary>
					<WhoForm key={file.url} file={file} onSave={onSave} />
				</details>
			)}
		</>
	);
}

function WhoForm({ file, onSave }: Pick<SoundWordsProps, "file" | "onSave">) {
	const form = useForm({
		initial: { madeBy: file.madeBy ?? "", checkedBy: file.checkedBy ?? "" },
		send: ({ madeBy, checkedBy }) =>
			onSave({
				madeBy: madeBy.trim() || null,
				checkedBy: checkedBy.trim() || null,
			}),
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action="Save" working="Saving…">
			<TextField
				name="madeBy"
				label="Made by"
				hint="Who read it aloud, or the program that did."
				optional
				value={values.madeBy}
				onValue={(madeBy) => set({ madeBy })}
				fault={faults.madeBy}
			/>
			<TextField
				name="checkedBy"
				label="Checked by"
				hint="Who speaks the language and has compared it with the wording."
				optional
				value={values.checkedBy}
				onValue={(checkedBy) => set({ checkedBy })}
				fault={faults.checkedBy}
			/>
		</Form>
	);
}
