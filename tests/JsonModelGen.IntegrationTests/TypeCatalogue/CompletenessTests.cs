using System.Reflection;

namespace JsonModelGen.IntegrationTests.TypeCatalogue;

/// <summary>The catalogue is whole: whatever the runtime library has a codec for has a row.</summary>
public sealed class CompletenessTests
{
    /// <summary>Codecs that are no types of their own: they stand between the others and a type.</summary>
    private static readonly string[] Adapters = ["ModelCodec`1", "NullableCodec`2", "NullableReferenceCodec`2", "MaybeNullCodec`2"];

    /// <summary>Codecs whose type is an argument of theirs, and the rows that it serves.</summary>
    private static readonly Dictionary<string, Func<Type, bool>> Families = new()
    {
        ["MultiDimensionalArrayCodec`3"] = static subject => subject.IsVariableBoundArray,
    };

    public static TheoryData<string> Codecs => [.. CodecTypes(typeof(IJsonCodec<>)).Select(static codec => codec.Name)];

    public static TheoryData<string> KeyCodecs => [.. CodecTypes(typeof(IJsonKeyCodec<>)).Select(static codec => codec.Name)];

    public static TheoryData<string> RowsThatStjOnlyWrites =>
        [.. CatalogueRow.All.Where(static row => row.Value.Reads.Stj == Stj.WritesOnly).Select(static row => row.Key)];

    [Theory, MemberData(nameof(Codecs))]
    public void Every_codec_has_a_row(string codec)
    {
        Type type = Coded(codec, typeof(IJsonCodec<>));
        Func<Type, bool> isServed = type.IsGenericParameter ? Families[codec] : subject => IsSameFamily(subject, type);
        Assert.Contains(CatalogueRow.All.Values, row => isServed(row.Subject));
    }

    [Theory, MemberData(nameof(KeyCodecs))]
    public void Every_key_codec_has_a_row(string codec)
    {
        Type type = Coded(codec, typeof(IJsonKeyCodec<>));
        Assert.Contains(CatalogueRow.All.Values, row =>
            IsSameFamily(row.Subject, typeof(Dictionary<,>)) && row.Subject.GetGenericArguments()[0] == type);
    }

    [Theory, MemberData(nameof(RowsThatStjOnlyWrites))]
    public void System_Text_Json_is_used_as_far_as_it_goes(string row) => Assert.False(CatalogueRow.All[row].StjReads());

    private static IEnumerable<Type> CodecTypes(Type @interface) => typeof(JsonModel).Assembly.GetExportedTypes()
        .Where(type => type.IsValueType && !Adapters.Contains(type.Name) && type.GetInterfaces().Any(implemented => Is(implemented, @interface)));

    private static Type Coded(string codec, Type @interface) => CodecTypes(@interface)
        .Single(type => type.Name == codec)
        .GetInterfaces().First(implemented => Is(implemented, @interface))
        .GetGenericArguments()[0];

    private static bool Is(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static bool IsSameFamily(Type subject, Type coded) => coded switch
    {
        { IsArray: true } when coded.GetElementType()!.IsGenericParameter => subject.IsSZArray,
        { IsGenericType: true, ContainsGenericParameters: true } => Is(subject, coded.GetGenericTypeDefinition()),
        _ => subject == coded,
    };
}
