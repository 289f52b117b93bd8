using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using JsonModelGen.Tests.Presets.Fuzz;
using Xunit.Sdk;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Loads compiled models and reads and writes values of each.</summary>
internal static class FuzzedAssembly
{
    public static void Check(byte[] image, IEnumerable<(FuzzModel Model, string TypeName)> models, FuzzResult result)
    {
        // Not collectible: after some thousands of unloaded assemblies, .NET 10.0.12 crashed with an access violation in its garbage collector.
        // The same models pass in contexts that are not unloaded, or with the heap verified at each collection.
        using MemoryStream stream = new(image);
        Assembly assembly = new AssemblyLoadContext("Fuzz").LoadFromStream(stream);
        StjMirror mirror = new();
        foreach ((FuzzModel model, string typeName) in models)
            Check(model, () => assembly.GetType(typeName, throwOnError: true)!, mirror, result);
    }

    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);

    private static void CheckStandard(FuzzModel model, Type type, Random random, FuzzResult result)
    {
        if (type.ContainsGenericParameters)
            return;
        IStandardRoundTrip check = RootCodec.StandardRoundTripOf(type);
        for (int i = 0; i < 4; i++)
            check.Run(new RandomValues(random) { IsStandard = true }, model.Preset == JsonPreset.Web ? s_web : JsonSerializerOptions.Default, result, isCounted: i == 0);
    }

    private static void Check(FuzzModel model, Func<Type> load, StjMirror mirror, FuzzResult result)
    {
        Random random = new(model.Seed);
        try
        {
            if (model.Preset != JsonPreset.None)
            {
                CheckStandard(model, load(), random, result);
                return;
            }

            IRoundTrip check = RootCodec.RoundTripOf(load());
            for (int i = 0; i < 2; i++)
                check.Run(new RandomValues(random), mirror, model.Traits, result, isCounted: i == 0);
        }
        catch (Exception exception) when (exception is TypeLoadException or TargetInvocationException { InnerException: TypeLoadException })
        {
            // A struct that contains itself in a generic struct: the compiler accepts it, the runtime does not.
            result.WithoutValue[nameof(TypeLoadException)] = result.WithoutValue.GetValueOrDefault(nameof(TypeLoadException)) + 1;
        }
        catch (NoValueException exception)
        {
            result.WithoutValue[exception.Message] = result.WithoutValue.GetValueOrDefault(exception.Message) + 1;
        }
        catch (Exception exception)
        {
            Exception inner = exception is TargetInvocationException { InnerException: { } wrapped } ? wrapped : exception;
            result.Failures.Add(new FuzzFailure(model, "Value: " + (inner is XunitException ? inner.Message : inner.ToString()), IsOfValue: true));
        }
    }
}
