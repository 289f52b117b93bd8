using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using JsonModelGen.Generator;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Tests.Model;

/// <summary>
/// Everything in the generator's cache is data with value equality, which this tests for every type in Model/ and Shapes/. A symbol
/// there would keep old compilations alive; an array would make equal models unequal.
/// </summary>
public class PurityTests
{
    private static readonly string[] s_namespaces = [typeof(ModelSpec).Namespace!, typeof(TypeShape).Namespace!];

    private static readonly Type[] s_plain =
        [typeof(string), typeof(bool), typeof(byte), typeof(char), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(double), typeof(decimal)];

    public static TheoryData<string> Types => [.. typeof(JsonModelGenerator).Assembly.GetTypes()
        .Where(static type => s_namespaces.Contains(type.Namespace))
        .Where(static type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.StartsWith('<'))
        .Select(static type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_is_data_with_value_equality(string name)
    {
        Type type = typeof(JsonModelGenerator).Assembly.GetType(name, throwOnError: true)!;
        if (type.IsEnum || IsStaticClass(type) || type == typeof(EquatableArray<>))
            return;

        Assert.True(type.IsSealed || type.IsAbstract, "a type that others derive from compares less than it holds");
        Assert.True(IsRecord(type), "only records get equality from all their fields");
        Assert.All(InstanceFields(type), field => Assert.True(IsData(field.FieldType), $"{field.Name} is a {field.FieldType}"));
    }

    /// <summary>The only exception above.</summary>
    [Fact]
    public void An_equatable_array_contains_only_its_elements() =>
        Assert.Equal([typeof(ImmutableArray<int>)], InstanceFields(typeof(EquatableArray<int>)).Select(static field => field.FieldType));

    /// <summary>The test above finds what it should.</summary>
    [Theory]
    [InlineData(typeof(string[]))]
    [InlineData(typeof(List<string>))]
    [InlineData(typeof(ImmutableArray<string>))]
    [InlineData(typeof(Dictionary<string, string>))]
    [InlineData(typeof(Microsoft.CodeAnalysis.ISymbol))]
    [InlineData(typeof(Microsoft.CodeAnalysis.Location))]
    [InlineData(typeof(object))]
    [InlineData(typeof(Func<string>))]
    public void Everything_else_is_refused(Type type) => Assert.False(IsData(type));

    private static bool IsData(Type type) =>
        s_plain.Contains(type) ||
        (type.IsEnum && type.Assembly == typeof(JsonModelGenerator).Assembly) ||
        (Nullable.GetUnderlyingType(type) is { } underlying && IsData(underlying)) ||
        (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) && IsData(type.GetGenericArguments()[0])) ||
        (s_namespaces.Contains(type.Namespace) && IsRecord(type));

    private static IEnumerable<FieldInfo> InstanceFields(Type type)
    {
        for (Type? current = type; current is not null && current != typeof(object) && current != typeof(ValueType); current = current.BaseType)
        {
            foreach (FieldInfo field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
        }
    }

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    private static bool IsStaticClass(Type type) => type is { IsAbstract: true, IsSealed: true };
}
