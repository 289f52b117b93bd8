using JsonModelGen.IntegrationTests.TypeCatalogue;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.WrongValues;

/// <summary>
/// Every type of the catalogue with values of every JSON type, through every entry point. A value of another JSON type is refused with
/// its kind, at its path; one of the right JSON type is accepted or refused as by System.Text.Json.
/// </summary>
public sealed class WrongValueSweepTests
{
    /// <summary>The values by their first byte, with the errors that a type whose values start with it may report.</summary>
    private static readonly (string Json, string Starts, JsonModelErrorKind[] Misfits)[] s_values =
    [
        ("null", "n", []),
        ("true", "tf", [UserCode]),
        ("7", "-0123456789", [NumberOutOfRange, InvalidValue, UnknownEnumValue, UserCode]),
        ("1.5", "-0123456789", [NumberOutOfRange, InvalidValue, UnknownEnumValue, UserCode]),
        ("1e999", "-0123456789", [NumberOutOfRange, InvalidValue, UnknownEnumValue, UserCode]),
        ("123456789012345678901234567890123456789012345678901234567890", "-0123456789", [NumberOutOfRange, InvalidValue, UnknownEnumValue, UserCode]),
        ("\"\\u0007 no such value\"", "\"", [NumberOutOfRange, InvalidValue, UnknownEnumValue, UserCode]),
        ("[]", "[", [InvalidValue, UserCode]),
        ("{}", "{", [InvalidValue, MissingKey, UserCode]),
    ];

    /// <summary>A member, a nullable member, and an element; the tests of the catalogue try the other positions.</summary>
    private static readonly int[] s_positions = [0, 1, 2];

    public static TheoryData<string, string> Cells
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string row in CatalogueRow.All.Keys)
            {
                foreach ((string json, _, _) in s_values)
                    data.Add(row, json);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Cells))]
    public void Has_the_same_result_through_every_entry_point(string row, string value)
    {
        CatalogueRow type = CatalogueRow.All[row];
        (_, string starts, JsonModelErrorKind[] misfits) = s_values.Single(candidate => candidate.Json == value);
        EntryPoints entryPoints = EntryPoints.Of(type.Model);
        foreach (int position in s_positions)
        {
            string json = PositionsJson.With(position, value, type.Good, out _);
            Outcome? first = null;
            foreach ((string name, Outcome outcome) in entryPoints.Read(json))
            {
                Assert.Equal((name, first ?? outcome), (name, outcome));
                first ??= outcome;
            }

            Judge(type, value, position, first!, starts, misfits);
            if (position == 0 && type.Reads.Stj == Stj.ReadsAndWrites && value != "null" && !IsKnownDifference(type, value, first!))
                Assert.Equal(entryPoints.IsTakenByStj(json), first!.Path is null);
        }
    }

    /// <summary>Whether the row is marked as different from System.Text.Json.</summary>
    private static bool IsKnownDifference(CatalogueRow type, string value, Outcome outcome) =>
        type.Reads.StjReadsNull ||
        type.Reads.Beyond.Contains(value) ||
        type.Refuses.Any(refuses => refuses.StjReads && outcome.Path is not null && refuses.Kind == outcome.Kind);

    private static void Judge(CatalogueRow type, string value, int position, Outcome outcome, string starts, JsonModelErrorKind[] misfits)
    {
        string path = PositionsJson.Paths[position];
        if (type.Reads.ReadsNull || (value == "null" && path == "$.nullable"))
            Assert.Null(outcome.Path);
        else if (value == "null")
            Assert.Equal((NullValue, path), (outcome.Kind, outcome.Path));
        else if (!IsTaken(type, starts))
            Assert.Equal((type.Reads.OtherTypes, path), (outcome.Kind, outcome.Path));
        else if (outcome.Path is not null)
            Assert.Equal((path, true), (outcome.Path, misfits.Contains(outcome.Kind)));
    }

    /// <summary>Whether values of the type, valid or invalid, start like this one.</summary>
    private static bool IsTaken(CatalogueRow type, string starts) =>
        type.Reads.Samples.Concat(type.Refuses.SelectMany(static refuses => refuses.Samples)).Any(sample => starts.Contains(sample[0], StringComparison.Ordinal));
}
