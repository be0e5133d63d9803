import { type ReactNode, useState } from "react";

/** A section that opens when asked; what is in it is drawn from then on. */
export function Disclosure({
	title,
	children,
}: {
	title: string;
	children: ReactNode;
}) {
	const [opened, setOpened] = useState(false);
	return (
		<details
			className="disclosure"
			onToggle={(event) => {
				if (event.currentTarget.open) setOpened(true);
			}}
		>
			<summary>
				<h2>{title}</h2>
			</summary>
			{opened && children}
		</details>
	);
}
