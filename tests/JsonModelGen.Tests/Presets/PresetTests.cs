namespace JsonModelGen.Tests.Presets;

/// <summary>With a preset, models read and write what <c>JsonSerializer</c> reads and writes for the same types.</summary>
public class PresetTests
{
    public static TheoryData<JsonPreset, string, string> Documents
    {
        get
        {
            TheoryData<JsonPreset, string, string> documents = [];
            foreach (JsonPreset preset in (JsonPreset[])[JsonPreset.SystemTextJson, JsonPreset.Web])
            {
                foreach (PresetCase item in PresetCases.All)
                {
                    foreach (string json in item.Documents)
                        documents.Add(preset, item.Name, json);
                }
            }

            return documents;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Reads_and_writes_what_the_serializer_does(JsonPreset preset, string name, string json)
    {
        (string theirs, string ours) = PresetProgram.Result(preset, name, json);
        Assert.Equal(theirs, ours);
    }
}
