import { useState } from "react";
import type {
	SecondStep,
	Session,
} from "../../../server/accounts/accounts.schemas.ts";
import { SecondStepForm } from "./second-step-form.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import { UsePasskey } from "./use-passkey.tsx";

/** Signing in: the password, and the second step where the account has one; or a passkey in place of both. */
export function SignIn({
	email,
	onSignedIn,
}: {
	/** Known when somebody signs in again. */
	email?: string;
	onSignedIn: (session: Session) => void;
}) {
	const [second, setSecond] = useState<SecondStep | null>(null);
	if (second !== null)
		return (
			<SecondStepForm
				methods={second.methods}
				onSignedIn={onSignedIn}
				onBack={() => setSecond(null)}
			/>
		);
	return (
		<>
			<SignInForm
				{...(email !== undefined && { email })}
				onAnswer={(answer) =>
					"next" in answer ? setSecond(answer) : onSignedIn(answer)
				}
			/>
			<UsePasskey onSignedIn={onSignedIn} />
		</>
	);
}
