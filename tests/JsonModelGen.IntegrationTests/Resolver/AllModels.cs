using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Resolver;

/// <summary>All models of these tests, and a few types that have to be named.</summary>
[JsonModelResolver(typeof(Box<Item>), typeof(Box<Level?>), typeof(Dictionary<Level, Item>), typeof(DateOnly))]
internal static partial class AllModels;

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

public enum Level
{
    LowLevel,
    HighLevel,
}
