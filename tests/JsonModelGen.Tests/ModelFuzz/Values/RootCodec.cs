using System.Reflection;
using JsonModelGen.Tests.Presets.Fuzz;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Finds the codec of a model as a root. Generic models are closed with type arguments that satisfy the constraints.</summary>
internal static class RootCodec
{
    private static readonly (Type Type, Type Codec)[] s_arguments =
    [
        (typeof(int), typeof(Int32Codec)),
        (typeof(string), typeof(StringCodec)),
        (typeof(Guid), typeof(GuidCodec)),
        (typeof(List<int>), typeof(ListCodec<int, Int32Codec>)),
    ];

    public static IRoundTrip RoundTripOf(Type model)
    {
        if (model.GetCustomAttribute<JsonModelAttribute>(inherit: false) is { CreateToJson: false })
            throw new NoValueException("model that is only read");
        (Type type, Type codec) = CodecOf(model);
        return (IRoundTrip)Activator.CreateInstance(typeof(RoundTrip<,>).MakeGenericType(type, codec))!;
    }

    /// <summary>The comparison of a model that follows the rules of <c>JsonSerializer</c>.</summary>
    public static IStandardRoundTrip StandardRoundTripOf(Type model)
    {
        (Type type, Type codec) = CodecOf(model);
        return (IStandardRoundTrip)Activator.CreateInstance(typeof(StandardRoundTrip<,>).MakeGenericType(type, codec))!;
    }

    private static (Type Type, Type Codec) CodecOf(Type model)
    {
        Type[] arguments = [];
        Type closed = model;
        if (model.ContainsGenericParameters)
        {
            arguments = [.. model.GetGenericArguments().Select((parameter, i) => ArgumentFor(parameter, i))];
            closed = Close(model, arguments);
        }

        // The other codecs of a case are those with which unions write it, including its discriminator.
        Type? nested = closed.GetInterfaces().Any(item => item.IsGenericType && item.GetGenericTypeDefinition() == typeof(IJsonModel<>) && item.GenericTypeArguments[0] == closed) ? null : model.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic)
            .OrderBy(static type => type.Name.Contains("As", StringComparison.Ordinal))
            .FirstOrDefault(type => type.GetInterfaces().Any(item => item.IsGenericType && item.GetGenericTypeDefinition() == typeof(IJsonCodec<>) && Definition(item.GenericTypeArguments[0]) == model));
        if (nested is null)
            return (closed, Close(typeof(ModelCodec<>), [closed]));
        if (!nested.ContainsGenericParameters)
            return (closed, nested);

        // The codec has the type parameters of the model, followed by a codec for each of them that occurs in its JSON.
        Type[] codecs = [.. nested.GetGenericArguments().Skip(arguments.Length).Select(parameter => CodecFor(parameter, arguments))];
        return (closed, Close(nested, [.. arguments, .. codecs]));
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static Type ArgumentFor(Type parameter, int seed)
    {
        GenericParameterAttributes attributes = parameter.GenericParameterAttributes;
        Type[] fitting = [.. s_arguments.Select(static argument => argument.Type).Where(type =>
            (!attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) || type.IsValueType) &&
            (!attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) || !type.IsValueType) &&
            (!attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) || type != typeof(string)) &&
            parameter.GetGenericParameterConstraints().All(constraint => Allows(constraint, type)))];
        return fitting.Length == 0 ? throw new NoValueException("type parameter for which there is no argument") : fitting[seed % fitting.Length];
    }

    private static bool Allows(Type constraint, Type type) =>
        constraint == typeof(ValueType) || (constraint.IsGenericType && constraint.GetGenericTypeDefinition() == typeof(IComparable<>) && type != typeof(List<int>));

    private static Type CodecFor(Type parameter, Type[] arguments)
    {
        Type value = parameter.GetGenericParameterConstraints().First(static constraint => constraint.IsGenericType).GenericTypeArguments[0];
        return s_arguments.First(argument => argument.Type == arguments[value.GenericParameterPosition]).Codec;
    }

    private static Type Close(Type definition, Type[] arguments)
    {
        try
        {
            return definition.MakeGenericType(arguments);
        }
        catch (ArgumentException exception)
        {
            throw new NoValueException("type arguments that do not fit", exception);
        }
    }
}
