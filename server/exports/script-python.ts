import type { SurveyRow } from "../surveys/surveys.queries.ts";
import { comparisonOf } from "./script-comparison.ts";

/** A script for Python with pandas: reads data.csv with its labels and compares the first wave with the last. */
export function pythonScript(survey: SurveyRow): string {
	const { person, score, before, after } = comparisonOf(survey, quoted);
	return `# ${survey.title.replace(/\s+/g, " ")}: first steps in Python (pandas; scipy for intervals and tests).
# Put it beside data.csv and codebook.csv, and run it there.
import math

import pandas as pd


def read_waymark(file):
    # "NA" may be the code of an answer ("does not apply"), so that only empty cells are missing.
    return pd.read_csv(file, encoding="utf-8-sig", keep_default_na=False, na_values=[""],
                       low_memory=False, float_precision="round_trip")


data = read_waymark("data.csv")
codebook = read_waymark("codebook.csv").set_index("column")


def labelled(column):
    """The answers in words, in the order of the questionnaire."""
    pairs = [pair.split(" = ", 1) for pair in codebook.loc[column, "values"].split("; ")]
    words = dict(pairs)
    return pd.Categorical(data[column].astype("string").str.replace(r"\\.0$", "", regex=True).map(words),
                          categories=list(dict.fromkeys(words.values())))


print(len(data), "responses")
print(data["wave"].value_counts())

# The comparison: each person with themselves, the first response of each in either wave.
score = ${score}
person = ${person}
before, after = ${before}, ${after}

if score is None:
    print("The questionnaire has no scale.")
elif person is None:
    print("Responses are not linked: two groups, not pairs.")
    print(data[data["wave"].isin([before, after])].groupby("wave")[score].agg(["count", "mean", "std"]))
else:
    completed = next(name for name in data.columns if name.startswith("completed_"))
    first = (data.dropna(subset=[person]).sort_values([completed, "response_id"])
             .drop_duplicates([person, "wave"]))
    pairs = (first[first["wave"] == before].set_index(person)[[score]]
             .join(first[first["wave"] == after].set_index(person)[[score]],
                   how="inner", lsuffix="_before", rsuffix="_after").dropna())
    pairs.columns = ["before", "after"]
    change = pairs["after"] - pairs["before"]
    print(len(change), "people with a score at both times")
    if len(change) > 1:
        mean, sd = change.mean(), change.std()
        print(f"mean change {mean:.4f}, standard deviation {sd:.4f}")
        try:
            from scipy import stats
        except ImportError:
            print("Install scipy for the interval and the test.")
        else:
            half = stats.t.ppf(0.975, len(change) - 1) * sd / math.sqrt(len(change))
            print(f"95 % interval {mean - half:.4f} to {mean + half:.4f}")
            print(stats.ttest_rel(pairs["after"], pairs["before"]))
`;
}

function quoted(text: string | undefined): string {
	return text === undefined ? "None" : JSON.stringify(text);
}
