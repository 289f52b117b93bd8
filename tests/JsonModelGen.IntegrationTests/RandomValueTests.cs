using System.Text;
using CsCheck;
using JsonModelGen.IntegrationTests.Schemas;

namespace JsonModelGen.IntegrationTests;

/// <summary>Random values are written as by System.Text.Json, and read back unchanged.</summary>
public sealed partial class RandomValueTests
{
    [JsonModel]
    internal sealed partial record Scalars(
        int Int, long Long, ulong ULong, double Double, float Float, decimal Decimal, string Text, string? Optional, char Letter, DateTime Time, DateTimeOffset Offset, TimeSpan Span, Guid Guid, bool Flag, byte[] Bytes);

    [JsonModel] internal sealed partial record Tree(string Name, List<Tree> Children, Dictionary<string, int?> Values);

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["\"\\/<>&'+`\u007f\u0000\u001f\n\t é€\u2028"]],
        Gen.String[Gen.Char.AlphaNumeric, 0, 100]);

    private static readonly Gen<Scalars> GenScalars = Gen.Select(
        Gen.Select(Gen.Int, Gen.Long, Gen.ULong, Gen.Double.Where(double.IsFinite), Gen.Float.Where(float.IsFinite), Gen.Decimal),
        Gen.Select(Text, Text.Null(), Gen.Char.Where(static c => !char.IsSurrogate(c)), Gen.Bool, Gen.Byte.Array[0, 50]),
        Gen.Select(Gen.DateTime, Gen.DateTimeOffset, Gen.TimeSpan, Gen.Guid),
        static (n, t, d) => new Scalars(
            n.Item1, n.Item2, n.Item3, n.Item4, n.Item5, n.Item6, t.Item1, t.Item2, t.Item3, d.Item1, d.Item2, d.Item3, d.Item4, t.Item4, t.Item5));

    private static readonly Gen<Tree> GenTree = Gen.Recursive<Tree>(static (depth, tree) => Gen.Select(
        Text, depth < 5 ? tree.List[0, 3] : Gen.Const(new List<Tree>()), Gen.Dictionary(Text, Gen.Int.Nullable())[0, 4], static (name, children, values) => new Tree(name, children, values)));

    [Fact]
    public void Scalars_are_written_and_read_as_by_System_Text_Json() => GenScalars.Sample(Check, iter: 5000, threads: 1, writeLine: TestContext.Current.TestOutputHelper!.WriteLine);

    [Fact]
    public void Trees_are_written_and_read_as_by_System_Text_Json() => GenTree.Sample(Check, iter: 1000, threads: 1, writeLine: TestContext.Current.TestOutputHelper!.WriteLine);

    private static void Check<T>(T value)
        where T : IJsonModel<T>
    {
        string expected = StjReference.Write(value);
        string written = JsonModel.ToJson(value);
        Assert.Equal(expected, written);
        ModelSchemas.ShouldAllow<T>(written);
        Assert.Equal(StjReference.Write(StjReference.Read<T>(written)), JsonModel.ToJson(JsonModel.FromJson<T>(Encoding.UTF8.GetBytes(written))));
    }
}
