using System.Text;
using System.Text.Json;
using CsCheck;
using JsonModelGen.IntegrationTests.Schemas;

namespace JsonModelGen.IntegrationTests.Optionals;

/// <summary>
/// Random members that are absent, null or have a value: they are written as System.Text.Json writes a dictionary of those that are not absent, and read
/// back unchanged.
/// </summary>
public sealed partial class OptionalRandomTests
{
    [JsonModel]
    internal sealed partial record Values(
        Optional<int> Number, Optional<int?> Maybe, Optional<string> Text, Optional<string?> Note, Optional<bool?> Flag, Optional<Guid?> Id, Optional<double> Ratio, Optional<DateTime?> When)
    {
        /// <summary>In declaration order.</summary>
        public Dictionary<string, object?> There()
        {
            Dictionary<string, object?> there = [];
            Add("number", Number);
            Add("maybe", Maybe);
            Add("text", Text);
            Add("note", Note);
            Add("flag", Flag);
            Add("id", Id);
            Add("ratio", Ratio);
            Add("when", When);
            return there;

            void Add<T>(string key, Optional<T> value)
            {
                if (value.HasValue)
                    there.Add(key, value.Value);
            }
        }
    }

    private static readonly Gen<Values> GenValues = Gen.Select(
        Gen.Select(Absent(Gen.Int), Absent(Gen.Int.Nullable()), Absent(Gen.String), Absent(Gen.String.Null())),
        Gen.Select(Absent(Gen.Bool.Nullable()), Absent(Gen.Guid.Nullable()), Absent(Gen.Double.Where(double.IsFinite)), Absent(Gen.DateTime.Nullable())),
        static (a, b) => new Values(a.Item1, a.Item2, a.Item3, a.Item4!, b.Item1, b.Item2, b.Item3, b.Item4));

    [Fact]
    public void Present_values_are_written_and_read() => GenValues.Sample(Check, iter: 5000, threads: 1, writeLine: TestContext.Current.TestOutputHelper!.WriteLine);

    private static Gen<Optional<T>> Absent<T>(Gen<T> gen) => Gen.Select(Gen.Bool, gen, static (isThere, value) => isThere ? Optional.Of(value) : default);

    private static void Check(Values value)
    {
        string expected = JsonSerializer.Serialize(value.There());
        Assert.Equal(expected, value.ToJson());
        ModelSchemas.ShouldAllow<Values>(expected);
        Assert.Equal(value, Values.FromJson(Encoding.UTF8.GetBytes(expected)));

        // In reverse order, with unknown keys in between.
        string backwards = "{" + string.Concat(value.There().Reverse().Select(static member => JsonSerializer.Serialize(member.Key) + ":" + JsonSerializer.Serialize(member.Value) + ",")) + "\"unknown\":[]}";
        Assert.Equal(value, Values.FromJson(backwards));
    }
}
