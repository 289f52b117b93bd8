using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Makes up values of any type that a model can have.</summary>
internal sealed class RandomValues(Random random)
{
    private const int MaxDepth = 3;

    /// <summary>What the keys begin with that a member with <c>[JsonExtra]</c> holds: else they could be those of other members.</summary>
    private const string UnknownKey = "other ";

    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly NullabilityInfoContext _nullability = new();
    private int _depth;
    private bool _isOfTypeArgument;
    private string _keyPrefix = "";

    public Random Random => random;

    /// <summary>A value of a model, made by its constructor and by setting all that can be set.</summary>
    public object Model(Type type)
    {
        if (++_depth > MaxDepth + 6)
            throw new NoValueException("cycle without an end");
        type = CaseOf(type);
        bool isPart = _isOfTypeArgument;
        ConstructorInfo? constructor = Constructor(type);
        object model;
        try
        {
            model = constructor is null
                ? Activator.CreateInstance(type, nonPublic: true)!
                : constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
        }
        catch (MissingMethodException exception)
        {
            throw new NoValueException("no constructor", exception);
        }

        bool isForeign = IsForeign(type);
        for (Type? current = type; current is not null && current != typeof(object) && current != typeof(ValueType); current = current.BaseType)
        {
            foreach (PropertyInfo property in current.GetProperties(Declared))
            {
                // A hidden one does not come back, and may set what does.
                if (property.SetMethod is { IsStatic: false } && !StjMirror.IsHidden(property, type) && property.GetIndexParameters().Length == 0 && property.PropertyType is { IsByRef: false, IsByRefLike: false })
                    property.SetValue(model, MemberValue(property, property.PropertyType, Nullability(() => _nullability.Create(property))));
            }

            foreach (FieldInfo field in current.GetFields(Declared))
            {
                if (!field.IsInitOnly && field.IsDefined(typeof(JsonKeyAttribute)) | field.IsDefined(typeof(JsonIncludeAttribute)) | (isForeign && field.IsPublic))
                    field.SetValue(model, MemberValue(field, field.FieldType, Nullability(() => _nullability.Create(field))));
            }
        }

        _depth--;
        _isOfTypeArgument = isPart;
        return model;
    }

    /// <summary>.NET loses count of the nullable attributes of some types inside closed generic ones.</summary>
    private static NullabilityInfo Nullability(Func<NullabilityInfo> create)
    {
        try
        {
            return create();
        }
        catch (IndexOutOfRangeException exception)
        {
            throw new NoValueException("nullability that .NET cannot tell", exception);
        }
    }

    /// <summary>Nullable attributes of a nullable struct, and of type arguments, are not known at run time: such values are not null.</summary>
    private object? MemberValue(MemberInfo member, Type type, NullabilityInfo nullability)
    {
        _isOfTypeArgument = DeclaredType(member).ContainsGenericParameters;
        _keyPrefix = KeepsUnknownKeys(member) ? UnknownKey : "";
        return Any(type, nullability, mayBeNull: !DisallowsNull(member));
    }

    /// <summary>Said of the member, or of the constructor parameter of its name.</summary>
    private static bool KeepsUnknownKeys(MemberInfo member) =>
        member.IsDefined(typeof(JsonExtraAttribute)) || member.IsDefined(typeof(JsonExtensionDataAttribute)) ||
        member.DeclaringType!.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .SelectMany(static constructor => constructor.GetParameters())
            .Any(parameter => parameter.IsDefined(typeof(JsonExtraAttribute)) && string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The compiler moves what is said of a property's values to come to its setter.</summary>
    private static bool DisallowsNull(MemberInfo member) => member.IsDefined(typeof(DisallowNullAttribute)) ||
        member is PropertyInfo { SetMethod: { } setter } && setter.GetParameters()[^1].IsDefined(typeof(DisallowNullAttribute));

    /// <summary>The type of a member of a generic type as it is written there; of another, object.</summary>
    public static Type DeclaredType(MemberInfo member) => member.DeclaringType is { IsGenericType: true } declaring
        ? declaring.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(member) is PropertyInfo property
            ? property.PropertyType
            : ((FieldInfo)declaring.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(member)).FieldType
        : typeof(object);

    /// <summary>A value, or null where the type allows it.</summary>
    public object? Any(Type type, NullabilityInfo? nullability, bool mayBeNull = true)
    {
        bool canBeNull = mayBeNull && !_isOfTypeArgument && (Nullable.GetUnderlyingType(type) is not null ||
            (!type.IsValueType && nullability is not { ReadState: NullabilityState.NotNull } and not { WriteState: NullabilityState.NotNull }));
        if (canBeNull && (_depth > MaxDepth || random.Next(4) == 0))
            return null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
            return RandomScalars.Enum(type, random);
        if (RandomScalars.All.TryGetValue(type, out Func<Random, object>? make))
            return make(random);
        if (type.IsDefined(typeof(JsonModelAttribute), inherit: false) || IsForeign(type))
            return Model(type);
        if (type.Namespace == SharedTypes.Namespace && !type.IsArray)
        {
            bool isPart = _isOfTypeArgument;
            object shared = Constructor(type)!.Invoke([.. Constructor(type)!.GetParameters().Select(Argument)]);
            _isOfTypeArgument = isPart;
            return shared;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>))
            return Optional(type, nullability);
        return type.IsArray || type.IsGenericType ? RandomCollections.Make(type, nullability, this) : throw new NoValueException(type.Namespace is "System" ? type.Name : "type that is no model");
    }

    /// <summary>Absent, or a value.</summary>
    private object Optional(Type type, NullabilityInfo? nullability) => _depth > MaxDepth || random.Next(3) == 0
        ? Activator.CreateInstance(type)!
        : Activator.CreateInstance(type, Any(type.GetGenericArguments()[0], nullability is { GenericTypeArguments: [var inside] } ? inside : null))!;

    /// <summary>A case of a union; any other type is its own.</summary>
    private Type CaseOf(Type union)
    {
        Type[] cases = [.. union.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).Select(static listed => listed.DerivedType)];
        if (cases.Length > 0 && !union.IsAbstract && !cases.Contains(union))
            cases = [.. cases, union];
        else if (union.IsDefined(typeof(JsonModelUnionAttribute), inherit: false))
            cases = [.. TypesOf(union.Assembly).Where(type => type.IsAssignableTo(union) && !type.IsAbstract && type.IsDefined(typeof(JsonModelCaseAttribute), inherit: false))];
        else if (cases.Length == 0)
            return union;
        return cases.Length > 0 ? cases[random.Next(cases.Length)] : throw new NoValueException("union without cases");
    }

    /// <summary>Those that can be loaded: another model of the assembly may be a struct that holds itself in a generic one.</summary>
    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }

    private static bool IsForeign(Type type) => ForeignAttributes.Of(type) is not null;

    /// <summary>What the keys of the dictionary begin with that is made next; of those in it, they begin with nothing.</summary>
    public string TakeKeyPrefix()
    {
        string prefix = _keyPrefix;
        _keyPrefix = "";
        return prefix;
    }

    /// <summary>How many elements a collection gets.</summary>
    public int Count() => _depth > MaxDepth ? 0 : random.Next(_depth > 1 ? 2 : 4);

    private object? Argument(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        _isOfTypeArgument = parameter.Member.DeclaringType is { IsGenericType: true } declaring &&
            ((ConstructorInfo)declaring.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(parameter.Member)).GetParameters()[parameter.Position].ParameterType.ContainsGenericParameters;
        _keyPrefix = UnknownKey;
        return Any(type, Nullability(() => _nullability.Create(parameter)), mayBeNull: !parameter.IsDefined(typeof(DisallowNullAttribute)));
    }

    private static ConstructorInfo? Constructor(Type type)
    {
        ConstructorInfo[] all = [.. type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(constructor => !(constructor.GetParameters() is [var only] && only.ParameterType == type))];
        return Array.Find(all, static constructor => constructor.IsDefined(typeof(JsonConstructorAttribute))) ??
            all.OrderByDescending(static constructor => constructor.GetParameters().Length).FirstOrDefault();
    }
}
