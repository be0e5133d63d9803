import { Component, type ReactNode } from "react";
import { Link } from "react-router";
import type { Instrument } from "#instruments/definition.ts";

interface BoundaryProps {
	children: ReactNode;
	/** After a change of these the part is tried again. */
	definition: Instrument;
	part: string;
	jsonPath: string;
}

/** A draft may be broken in ways that a form cannot show. Then the rest of the designer stays. */
export class PartBoundary extends Component<
	BoundaryProps,
	{ isBroken: boolean }
> {
	override state = { isBroken: false };

	static getDerivedStateFromError() {
		return { isBroken: true };
	}

	override componentDidUpdate(before: BoundaryProps) {
		const { definition, part } = this.props;
		const isOther = before.definition !== definition || before.part !== part;
		if (isOther && this.state.isBroken) this.setState({ isBroken: false });
	}

	override render() {
		if (!this.state.isBroken) return this.props.children;
		return (
			<div className="callout" role="alert">
				<h2>This part cannot be shown</h2>
				<p>
					The draft does not have the shape that its forms need. Undo the last
					change, or put it right in the{" "}
					<Link to={this.props.jsonPath}>JSON</Link>. Nothing is lost.
				</p>
			</div>
		);
	}
}
