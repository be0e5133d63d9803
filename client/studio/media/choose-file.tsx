import { useId, useRef } from "react";
import type { Place } from "./media-api.ts";

const accepted = {
	audio: "audio/mpeg,audio/ogg,audio/mp4,audio/wav,.mp3,.ogg,.m4a,.wav",
	picture: "image/png,image/jpeg,image/webp",
};

/** A button that asks for a file and hands it on. */
export function ChooseFile({
	kind,
	label,
	of,
	problem,
	pending,
	onFile,
}: {
	kind: Place["kind"];
	label: string;
	/** Where it goes, for somebody who hears the button alone. */
	of: string;
	problem: Error | null;
	pending: boolean;
	onFile: (file: File) => void;
}) {
	const input = useRef<HTMLInputElement>(null);
	const id = useId();
	return (
		<>
			<button
				type="button"
				className="button"
				aria-disabled={pending}
				aria-describedby={problem ? id : undefined}
				onClick={() => !pending && input.current?.click()}
			>
				{pending ? "Sending…" : label}
				<span className="visually-hidden"> {of}</span>
			</button>
			<input
				ref={input}
				type="file"
				hidden
				accept={accepted[kind]}
				aria-label={`${label} ${of}`}
				onChange={({ target }) => {
					const [file] = target.files ?? [];
					// The same file may be chosen again after it was mended.
					target.value = "";
					if (file) onFile(file);
				}}
			/>
			{problem && (
				<p className="fault" role="alert" id={id}>
					{problem.message}
				</p>
			)}
		</>
	);
}
