namespace JsonModelGen.IntegrationTests.TypeCatalogue;

/// <summary>Every type of the catalogue, in every position. To add a type, add a row to one of the tables.</summary>
public sealed class TypeCatalogueTests
{
    private static readonly (char[] Starts, string Json)[] JsonTypes =
    [
        (['"'], "\"\""), (['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], "1"), (['t', 'f'], "true"), (['['], "[]"), (['{'], "{}"),
    ];

    public static TheoryData<string> Rows => [.. CatalogueRow.All.Keys];

    public static TheoryData<string, string> Samples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach ((string name, CatalogueRow row) in CatalogueRow.All)
            {
                foreach (string sample in row.Reads.Samples.Concat(row.Reads.Beyond))
                    data.Add(name, sample);
            }

            return data;
        }
    }

    public static TheoryData<string, JsonModelErrorKind, string, string, bool> BadSamples
    {
        get
        {
            var data = new TheoryData<string, JsonModelErrorKind, string, string, bool>();
            foreach ((string name, CatalogueRow row) in CatalogueRow.All)
            {
                foreach (RefusesAttribute refuses in row.Refuses)
                {
                    foreach (string sample in refuses.Samples)
                        data.Add(name, refuses.Kind, sample, refuses.At, refuses.StjReads);
                }
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Samples))]
    public void Reads_and_writes_as_System_Text_Json(string row, string sample) => CatalogueRow.All[row].Check(sample);

    [Theory, MemberData(nameof(BadSamples))]
    public void Refuses_values_of_the_wrong_form(string row, JsonModelErrorKind kind, string sample, string at, bool stjReads)
    {
        for (int position = 0; position < PositionsJson.Paths.Count; position++)
            CatalogueRow.All[row].CheckRefused(kind, position, sample, at, stjReads);
    }

    [Theory, MemberData(nameof(Rows))]
    public void Refuses_values_of_other_JSON_types(string row)
    {
        CatalogueRow type = CatalogueRow.All[row];
        if (type.Reads.ReadsNull)
            return; // a type that accepts any JSON

        foreach ((char[] starts, string json) in JsonTypes)
        {
            if (type.Reads.Samples.Any(sample => starts.Contains(sample[0])) || type.Refuses.Any(refuses => refuses.Samples.Any(sample => starts.Contains(sample[0]))))
                continue;
            for (int position = 0; position < PositionsJson.Paths.Count; position++)
                type.CheckRefused(type.Reads.OtherTypes, position, json, "", stjReads: false);
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void Accepts_null_only_in_the_nullable_position(string row)
    {
        CatalogueRow type = CatalogueRow.All[row];
        if (type.Reads.ReadsNull)
            return;

        for (int position = 0; position < PositionsJson.Paths.Count; position++)
        {
            if (PositionsJson.Paths[position] != "$.nullable")
                type.CheckRefused(JsonModelErrorKind.NullValue, position, "null", "", stjReads: !type.Subject.IsValueType || type.Reads.StjReadsNull);
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void Works_through_readers_and_writers(string row) => CatalogueRow.All[row].CheckEdges();
}
