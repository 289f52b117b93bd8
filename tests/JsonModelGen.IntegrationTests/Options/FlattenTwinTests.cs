using System.Text;
using static JsonModelGen.IntegrationTests.Options.FlattenTwins;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary>
/// The JSON of a model with flattened members is that of a flat model (its twin), which System.Text.Json, without such
/// an option, reads and writes alike. To add a case, add a line.
/// </summary>
public sealed class FlattenTwinTests
{
    private static readonly (ITwin Twin, string[] Texts)[] s_rows =
    [
        (new Twin<Person, FlatPerson>(),
            ["""{"id":1,"first":"F","middle":null,"last":"L","born":"2024-05-06T07:08:09"}""", """{"last":"L","born":"2024-05-06T07:08:09.1Z","middle":"\u00e9<","id":-1,"first":"F"}""",
             """ { "id" : 1 , "x":[{"first":0}], "first":"a", "first":"b", "middle":"", "l\u0061st":"", "born":"2024-05-06" } """,
             """{"id":1,"middle":null,"last":"L","born":"2024-05-06"}""", """{"id":1,"first":2,"middle":null,"last":"L","born":"2024-05-06"}""", """{"id":1,"first":"F","middle":[],"last":"L","born":"2024-05-06"}""", """{"id":1,"name":{"first":"F","middle":null,"last":"L"},"born":"2024-05-06"}""", "[]", "{"]),
        (new Twin<Box, FlatBox>(),
            ["{}", """{"level":"high","width":1,"height":2,"depth":3.50,"weight":4e1}""", """{"depth":null}""", """{"height":7}""", """{"width":8,"level":"low"}""", """{"size":{"width":1}}""", """{"width":"1"}""", """{"width":1.5}""", """{"level":"none"}""", """{"height":2147483648}"""]),
        (new Twin<Line, FlatLine>(),
            ["""{"x1":1,"y1":2.5,"x2":-3,"y2":4e-7,"color":"c","strength":"high"}""", """{"strength":null,"color":"","y2":0,"x2":0,"y1":0,"x1":0}""", """{"x1":1,"x2":2,"color":"c","strength":null}""", """{"x1":1,"y1":2,"x2":"3","y2":4,"color":"c","strength":null}"""]),
        (new Twin<Outer, FlatOuter>(),
            ["""{"a":"0f8fad5b-d9cb-469f-a165-70867728950e","b":true,"c":9007199254740993,"d":[1,2],"y":"y","z":"z"}""", """{"z":"z","y":"\"","c":1,"b":false,"a":"0f8fad5b-d9cb-469f-a165-70867728950e"}""", """{"a":"0f8fad5b-d9cb-469f-a165-70867728950e","b":true,"d":[],"y":"y","z":"z"}""", """{"a":"0f8fad5b-d9cb-469f-a165-70867728950e","b":true,"c":1,"y":"yy","z":"z"}"""]),
        (new Twin<Renamed, FlatRenamed>(),
            ["{}", """{"first_number":1,"some-name":"n","<é>":"o","in\"side":{"k":null,"l":2},"last_one":"l"}""", """{"first-number":1,"some_name":"x","SomeName":"y","in\u0022side":{}}""", """{"<\u00E9>":1}"""]),
        (new Twin<Omitting, FlatOmitting>(),
            ["{}", """{"a":"a","b":1,"c":2,"d":"1.2","e":3,"z":4}""", """{"a":null,"b":0,"d":null,"e":"5","z":0}""", """{"b":"1"}""", """{"e":"x"}"""]),
        (new Twin<Holder, FlatHolder>(),
            ["""{"title":"x","count":1,"time":"01:02:03","link":"http://a/"}""", """{"count":2,"link":null}""", """{"time":"1"}""", """{"time":"x"}"""]),
        (new Twin<ListedNumbers, FlatNumbers>(),
            ["""{"one":1,"many":[2,3],"byName":{"a":4,"b":5},"rest":[6],"end":7}""", """{"end":0,"rest":[],"byName":{},"many":[],"one":0}""", """{"one":1,"many":[2,null],"byName":{},"rest":[],"end":7}""", """{"one":1,"byName":{},"rest":[],"end":7}"""]),
        (new Twin<Strict, FlatStrict>(),
            ["{}", """{"a":1,"b":2,"c":"c"}""", """{"a":1,"part":{}}""", """{"d":1}"""]),
        (new Twin<Wide, FlatWide>(),
            ["{}",
             """{"a0":1,"a1":2,"a2":"s","a3":"2024-02-29","a4":"AQI=","a5":18446744073709551615,"a6":1.1,"a7":true,"a8":[1],"a9":null,"b0":3,"b1":4,"b2":"t","b3":"01:02:03.4000000","b4":null,"b5":0,"b6":0.5,"b7":null,"b8":[],"b9":[null]}""",
             """{"b9":[{"b9":[{"a0":1}],"a2":"in"}],"a9":{"a9":{"b2":"deep"},"b0":5},"b8":[1,2,3],"a8":null}""",
             """{"a9":{"b9":[{"a3":"no date"}]}}"""]),
    ];

    public static TheoryData<int, int> Rows => [.. from row in Enumerable.Range(0, s_rows.Length) from text in Enumerable.Range(0, s_rows[row].Texts.Length) select (row, text)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_flattened_model_is_read_and_written_like_its_flat_twin(int row, int text) => s_rows[row].Twin.Check(s_rows[row].Texts[text]);

    private interface ITwin
    {
        void Check(string json);
    }

    private sealed class Twin<TModel, TFlat> : ITwin
        where TModel : IJsonModel<TModel>
        where TFlat : IJsonModel<TFlat>
    {
        public void Check(string json)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(json);
            bool isRead = JsonModel.TryFromJson(utf8, out TModel? model, out JsonModelException? error);
            bool isFlatRead = JsonModel.TryFromJson(utf8, out TFlat? flat, out JsonModelException? flatError);
            Assert.Equal(StjReference.Accepts<TFlat>(utf8), isRead);
            Assert.Equal(isFlatRead, isRead);
            Assert.Equal((flatError?.Kind, flatError?.Path, flatError?.BytePositionInLine), (error?.Kind, error?.Path, error?.BytePositionInLine));
            if (!isRead)
                return;

            // The value read equals that of the twin: both of ours and System.Text.Json write the same and read it back.
            string expected = StjReference.Write(StjReference.Read<TFlat>(utf8));
            Assert.Equal(expected, JsonModel.ToJson(flat!));
            Assert.Equal(expected, JsonModel.ToJson(model!));
            Assert.Equal(expected, StjReference.Write(StjReference.Read<TFlat>(expected)));
            Assert.Equal(expected, JsonModel.ToJson(JsonModel.FromJson<TModel>(expected)));
        }
    }
}
