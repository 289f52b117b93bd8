using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Resolver;

/// <summary>All models of these tests, and a few types that have to be named.</summary>
[JsonModelResolver(typeof(Box<Item>), typeof(Box<Level?>), typeof(Dictionary<Level, Item>), typeof(DateOnly), typeof(Level), typeof(Version))]
internal static partial class AllModels;

/// <summary>A class that also has the options, which are made before anything that is generated.</summary>
[JsonModelResolver]
internal static partial class WithOptions
{
    public static JsonSerializerOptions Options { get; } = new JsonSerializerOptions().AddJsonModels(Resolver);
}

[JsonModel(FieldRename = FieldRename.Snake)]
public sealed partial record Item(int ItemId, Level Level = Level.LowLevel);

[JsonModel]
public readonly partial record struct Point(int X, int Y);

[JsonModel]
public sealed partial record Box<T>(T Content);

[JsonModel, JsonModelUnion]
public abstract partial record Animal(string Name);

[JsonModel, JsonModelCase]
public sealed partial record Cat(string Name) : Animal(Name);

[JsonModel, JsonDerivedType(typeof(Train), "train")]
public partial record Vehicle(int Wheels);

[JsonModel]
public sealed partial record Train(int Wheels, int Wagons) : Vehicle(Wheels);

/// <summary>Not a model: the serializer reads and writes it, and its members are models.</summary>
public sealed class Envelope
{
    public Item? Item { get; set; }

    public IReadOnlyList<Point>? Points { get; set; }

    public Point? Point { get; set; }
}

/// <summary>The code that System.Text.Json generates for the envelope, and for what is in it.</summary>
[JsonSerializable(typeof(Envelope))]
internal sealed partial class EnvelopeContext : JsonSerializerContext;

/// <summary>A model that only code beside it can name.</summary>
internal static partial class Outer
{
    public static string Secret => JsonSerializer.Serialize(new Hidden(1), new JsonSerializerOptions().AddJsonModels(OwnModels.Resolver));

    [JsonModel(FieldRename = FieldRename.Snake)]
    private sealed partial record Hidden(int TheNumber);

    [JsonModelResolver(typeof(Hidden))]
    private static partial class OwnModels;
}

public enum Level
{
    LowLevel,
    HighLevel,
}
